import Foundation
import SelectionCore
import SelectionInput
import SelectionReport
import Testing
import Wording

@Suite struct SettingsReportTests {
    private static let plan = """
        columns: { ethnicity: Dân tộc }
        seats: { max: 2 }
        groups: { minorities: { ethnicity: { not: Kinh } } }
        composition: { by: class, shares: { a: 50%, b: 50% }, rounding: atLeast }
        rules: [{ id: minorities, group: minorities, min: 1, priority: 1 }]
        """

    private static func inputs() throws -> SelectionInputs {
        try InputReader.read(
            plan: InputFile(name: "plan.yaml", bytes: plan.utf8),
            pool: InputFile(name: "pool.csv", bytes: "id,class,Dân tộc\nN1,a,Tày\nN2,b,Kinh\n".utf8))
    }

    @Test func everyAmbiguityIsASettingWithAValueAndAQuestion() throws {
        let settings = Setting.all(try Self.inputs())
        #expect(settings.map(\.id) == (1...19).map { "A\($0)" })
        #expect(Set(settings.map(\.name)).count == 19)
        #expect(settings.allSatisfy { !$0.value.isEmpty })
        #expect(settings[1].value == "atLeast" && settings[1].source == .plan && settings[1].place?.line == 4)
        #expect(settings[10].value == "1")
        #expect(settings[11].value == "overall")
    }

    @Test func theJSONHasEverySetting() throws {
        let json = SettingsReport(try Self.inputs()).json(version: "1")
        let value = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: [[String: Any]]]
        #expect(value?["settings"]?.count == 19)
        #expect(SettingsReport(try Self.inputs()).document(.vietnamese).tables[0].rows.count == 19)
    }
}
