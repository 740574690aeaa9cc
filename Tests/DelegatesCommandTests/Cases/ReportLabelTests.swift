import Foundation
import TestSupport
import Testing

/// No two rows of a report read alike, and names are cut in no file.
@Suite struct ReportLabelTests {
    private let plan = CaseFolder.path("10-which-Co-which-Khong", "plan.yaml")
    private let pool = CaseFolder.path("10-which-Co-which-Khong", "pool.csv")

    @Test func quotasThatShareAValueHaveTheirColumn() throws {
        let run = try Command().run("explain", plan, pool, "--all-rules")
        for label in ["member: Có", "member: Không", "disabled: Có", "disabled: Không"] {
            #expect(run.output.contains("  \(label) "), "\(label)")
        }
        #expect(
            try Command().run("explain", plan, pool, "1").output.contains("Counted in: member: Có; disabled: Không."))
    }

    @Test func replacementsNameTheColumnToo() throws {
        let folder = try TemporaryFolder()
        let list = folder.path("list.json")
        _ = try Command().run("select", plan, pool, "--format", "json", "--output", list)
        let run = try Command().run("replace", plan, pool, list, "--withdraw", "4")
        #expect(run.output.contains("  member: Có "))
        #expect(!run.output.contains("\n  Có "))
    }

    @Test func rulesWithOneLabelAreToldApart() throws {
        let folder = try TemporaryFolder()
        let plan = try folder.write(
            "plan.yaml",
            """
            title: Hai quy định
            seats: { max: 3 }
            groups: { members: { member: Có }, able: { disabled: Không } }
            rules:
              - { id: a, label: Đảng viên, group: members, min: 1 }
              - { id: b, label: Đảng viên, group: members, min: 2, priority: 1 }
              - { id: c, label: Đảng viên, group: members, of: able, min: 1 }

            """)
        let run = try Command().run("explain", plan, pool, "--all-rules", "--lang", "vi")
        #expect(run.output.contains("  Đảng viên (≥ 1) "))
        #expect(run.output.contains("  Đảng viên (≥ 2) "))
        #expect(run.output.contains("  Đảng viên (able) "))
    }

    private static let districts = [
        "Phường Hoàng Văn Thụ 1", "Phường Hoàng Văn Thụ 2", "Phường Hoàng Văn Thụ 11", "Phường Tam Thanh",
    ]

    @Test func aMatrixInAPipeHasItsNamesInFull() throws {
        let folder = "09-matrix-names-cut-to-the-same"
        let run = try Command().run(
            "allocate", CaseFolder.path(folder, "units.csv"), "--categories", CaseFolder.path(folder, "categories.csv"))
        #expect(run.status == 0)
        for name in Self.districts { #expect(run.output.contains("  \(name) ")) }
        #expect(!run.output.contains("…"))
    }

    @Test func namesInAFileAreInFullHoweverLong() throws {
        let folder = try TemporaryFolder()
        let long = String(repeating: "Trung tâm dịch vụ nông nghiệp ", count: 6)
        let units = try folder.write("units.csv", "unit,staff\n\(long)1,5\n\(long)2,8\n")
        let output = folder.path("out.txt")
        let run = try Command().run(
            "allocate", units, "--seats", "6", "--weight", "staff", "--format", "table", "--output", output)
        #expect(run.status == 0)
        let text = try folder.text("out.txt")
        #expect(text.contains(long + "1 ") && text.contains(long + "2 "))
    }
}
