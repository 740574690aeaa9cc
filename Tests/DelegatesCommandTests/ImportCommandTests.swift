import Foundation
import TestSupport
import Testing

@Suite struct ImportCommandTests {
    private static let demo = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Datasets/lang-son-2025")
    private static let plan = demo.appending(path: "plan.yaml").path

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func path(_ name: String) -> String { folder.url.appending(path: name).path }

    private func write(_ name: String, _ text: String) throws -> String {
        let file = folder.url.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return file.path
    }

    @Test func whatWaitsIsExitSevenAndThePoolIsWrittenAllTheSame() throws {
        _ = try write("lists/a.csv", "Họ và tên,Giới tính,Đơn vị\nNgười Mẫu,Nu,Xã Mai Pha\n")
        _ = try write("lists/~$a.xlsx", "left behind")
        _ = try write("lists/.hidden.csv", "x")
        let run = try Command().run(
            "import", path("lists"), "--plan", Self.plan, "--output", path("pool.csv"), "--review", path("review.csv"),
            "--format", "json")
        #expect(run.status == 7, "\(run.errors)")
        let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        #expect(json?["nominees"] as? Int == 1 && json?["waiting"] as? Int == 1)
        #expect(try String(contentsOfFile: path("pool.csv"), encoding: .utf8).contains(",Nu,"))
        let review = try String(contentsOfFile: path("review.csv"), encoding: .utf8)
        #expect(review.hasPrefix("file,sheet,cell,column,before,after,rule,certainty,agree\n"))
        let answered = try write(
            "answers.csv", review.replacing("without diacritics,confirm,", with: "without diacritics,confirm,có"))
        let second = try Command().run(
            "import", path("lists"), "--plan", Self.plan, "--output", path("second.csv"), "--decisions", answered)
        #expect(second.status == 0, "\(second.errors)")
        #expect(try String(contentsOfFile: path("second.csv"), encoding: .utf8).contains(",Nữ,"))
    }

    @Test func nothingIsWrittenWhereAFileCannotBeRead() throws {
        let good = try write("a.csv", "Họ và tên,Dân tộc\nNgười Mẫu,Tày\n")
        let bad = try write("b.csv", "Tên hàng,Giá\nGạo,5\n")
        let run = try Command().run(
            "import", good, bad, path("none.csv"), "--plan", Self.plan, "--output", path("pool.csv"))
        #expect(run.status == 65)
        #expect(run.errors.contains("none.csv: there is no such file"))
        #expect(!FileManager.default.fileExists(atPath: path("pool.csv")))
    }

    @Test(arguments: [
        (["--review", "r.txt"], "the name has to end in one of .csv, .xlsx"),
        (["--review", "pool.csv"], "two results cannot be written to one file"),
    ])
    func outputsAreChecked(options: [String], message: String) throws {
        let list = try write("a.csv", "Họ và tên,Dân tộc\nNgười Mẫu,Tày\n")
        let arguments = options.map { $0.hasPrefix("--") ? $0 : path($0) }
        let run = try Command().start(
            ["import", list, "--plan", Self.plan, "--output", path("pool.csv")] + arguments
        ).finish()
        #expect(run.status == 2 && run.errors.contains(message), "\(run.errors)")
    }
}
