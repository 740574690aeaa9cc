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

    private static func settings(_ edit: (String) -> String) throws -> [String: Setting] {
        let inputs = try InputReader.read(
            plan: InputFile(name: "plan.yaml", bytes: edit(plan).utf8),
            pool: InputFile(name: "pool.csv", bytes: "id,class,Dân tộc\nN1,a,Tày\nN2,b,Kinh\n".utf8))
        return Dictionary(uniqueKeysWithValues: Setting.all(inputs).map { ($0.id, $0) })
    }

    @Test func aSettingSaysWhetherThePlanAPresetOrADefaultAnswers() throws {
        let plain = try Self.settings { $0.replacing(", rounding: atLeast", with: "") }
        #expect(plain["A2"]?.value == "nearest" && plain["A2"]?.source == .standard && plain["A2"]?.place == nil)
        #expect(plain["A3"]?.value == "convened" && plain["A5"]?.value == "byRole")
        #expect(plain["A16"]?.value == "a warning" && plain["A16"]?.source == .standard)
        let preset = try Self.settings { "preset: lang-son\n" + $0.replacing(", rounding: atLeast", with: "") }
        #expect(preset["A2"]?.value == "atLeast" && preset["A2"]?.source == .preset && preset["A2"]?.place?.line == 1)
        #expect(preset["A3"]?.source == .preset && preset["A6"]?.source == .standard)
        // The pool cannot tell persons, so the preset does not.
        #expect(preset["A16"]?.value == "a warning" && preset["A16"]?.source == .standard)
        let written = try Self.settings { plan in
            let answers = "shareBase: present, requires: { a: minorities }, assign: { where: minorities, class: b }"
            return "preset: lang-son\n" + plan.replacing("rounding: atLeast", with: answers)
        }
        #expect(written["A2"]?.source == .preset)
        #expect(written["A3"]?.value == "present; select: convened" && written["A3"]?.source == .plan)
        #expect(written["A5"]?.value == "attributeUnion" && written["A5"]?.source == .plan)
        #expect(written["A6"]?.value == "composition.assign" && written["A6"]?.place?.line == 5)
        #expect(written.values.allSatisfy { $0.choices.isEmpty || $0.choices.contains($0.value) || $0.id == "A3" })
    }

    @Test func theJSONHasEverySetting() throws {
        let json = SettingsReport(try Self.inputs()).json(version: "1")
        let value = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: [[String: Any]]]
        #expect(value?["settings"]?.count == 19)
        #expect(SettingsReport(try Self.inputs()).document(.vietnamese).tables[0].rows.count == 19)
    }
}
