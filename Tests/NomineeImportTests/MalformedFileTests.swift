import Foundation
import SelectionCore
import SelectionInput
import TestSupport
import Testing
import Wording

@testable import NomineeImport

/// The files of `Datasets/malformed`: what is said of each stands in `messages.txt`.
@Suite struct MalformedFileTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Datasets/malformed")

    @Test func whatIsSaidOfEachFile() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter {
            $0.first?.isNumber ?? false
        }
        #expect(names.count == 60)
        let plan = try PlanForImport.read(.file(Self.folder.appending(path: "plan.yaml").path))
        var said = ""
        for name in names.sorted() {
            said += "== \(name)\n"
            var remarks: [Diagnostic]
            do throws(InputRejection) {
                let file = try InputFile(path: Self.folder.appending(path: name).path)
                let result = try Importer.read(ImportMaterial(files: [file], plan: plan))
                remarks = result.remarks
                said += "read: \(result.rows.count) nominees, \(result.waiting) waiting\n"
            } catch {
                remarks = error.diagnostics
                said += "refused\n"
            }
            for remark in remarks {
                said += "\(remark.severity.rawValue): \(remark.text(.english))\n    \(remark.text(.vietnamese))\n"
            }
        }
        try Golden.expect(said, at: Self.folder.appending(path: "messages.txt"))
    }
}
