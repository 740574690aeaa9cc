import Foundation
import SelectionCore
import SelectionInput
import Testing

@Suite("Files by their names") struct FileNameTests {
    @Test(
        "are told apart by as much of their folders as that takes",
        arguments: [
            (["a/x.csv", "b/y.csv"], ["x.csv", "y.csv"]),
            (["a/x.csv", "b/x.csv", "c/y.csv"], ["a/x.csv", "b/x.csv", "y.csv"]),
            (["1/a/x.csv", "2/a/x.csv", "x.csv"], ["1/a/x.csv", "2/a/x.csv", "x.csv"]),
            (["x.csv", "x.csv"], ["x.csv", "x.csv"]),
            (["-"], ["-"]), (["/x.csv"], ["x.csv"]),
        ])
    func names(paths: [String], names: [String]) {
        #expect(InputSource.files(paths).map(\.name) == names)
    }
}

@Suite("Files on disk")
struct InputFilesTests {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("input-\(UUID().uuidString)")

    func write(_ text: String, _ name: String) throws -> String {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let url = folder.appendingPathComponent(name)
        try Data(text.utf8).write(to: url)
        return url.path
    }

    @Test("are read by path, quota files beside the plan")
    func paths() throws {
        defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
        let plan = try write("seats: { max: 1 }\nquotas: [{ by: unit, file: q.csv }]\n", "plan.yaml")
        let pool = try write("id,unit\nN1,a\n", "nominees.csv")
        _ = try write("value,min,max\na,1,1\n", "q.csv")
        let inputs = try InputReader.read(InputPaths(plan: plan, pool: pool))
        #expect(inputs.plan.quotas.first?.lines.count == 1)
        #expect(inputs.fingerprints.pool.name == "nominees.csv")
        // printf 'id,unit\nN1,a\n' | sha256sum
        #expect(inputs.fingerprints.pool.sha256 == "c2a29861d8407a3b74e02301a4ac0fa8ac284624ea4ecd25a94dc1b53d615d4a")
    }

    @Test("that are missing are all told of")
    func missing() throws {
        defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
        let plan = try write("seats: { max: x }\n", "plan.yaml")
        let paths = InputPaths(plan: plan, pool: folder.path, scenario: folder.path + "/none.yaml")
        let rejection = #expect(throws: InputRejection.self) { try InputReader.read(paths) }
        let beyond = InputPaths(plan: plan + "/plan.yaml", pool: plan)
        let other = #expect(throws: InputRejection.self) { try InputReader.read(beyond) }
        #expect(
            other?.diagnostics.first?.text(.vietnamese)
                == "plan.yaml: không đọc được tệp; một phần của đường dẫn không phải là thư mục")
        let texts = rejection?.diagnostics.map { $0.text(.english) } ?? []
        #expect(texts.contains("none.yaml: there is no such file"))
        #expect(texts.contains("\(folder.lastPathComponent): the file cannot be read; it is a folder, not a file"))
        #expect(texts.contains("plan.yaml:1:15: “x” is not a whole number from 1 on"))
    }
}
