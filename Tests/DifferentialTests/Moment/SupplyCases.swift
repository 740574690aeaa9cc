import DelegateSelection
import SelectionCore
import SelectionInput
import Testing

/// Who would have to be nominated besides, worked out by hand.
@Suite struct SupplyCases {
    struct Case: CustomTestStringConvertible, Sendable {
        var plan: String
        var most: [String] = []
        var without: [String] = []
        var keeping: [String] = []
        var standing: Supply.Standing
        /// The parts: how many, and what is asked of them.
        var parts: [String] = []
        var testDescription: String { ([plan] + most + without + keeping).joined(separator: " ") }
    }

    private static let fourWomen = "seats: { min: 4, max: 4 }\nrules: [{ id: w, group: women, min: 4 }]"
    private static let fiveWomen = "seats: { min: 5, max: 5 }\nrules: [{ id: w, group: women, min: 5 }]"

    /// Eight nominees; the women are A1, A4 and A7.
    static let cases: [Case] = [
        Case(plan: "seats: { max: 4 }", standing: .none),
        Case(plan: fourWomen, standing: .fewest, parts: ["1: gender Nữ"]),
        Case(plan: fiveWomen, standing: .fewest, parts: ["2: gender Nữ"]),
        Case(plan: fiveWomen, most: ["gender=1"], standing: .impossible),
        Case(plan: fiveWomen, most: ["unit=1"], standing: .fewest, parts: ["2: gender Nữ"]),
        Case(plan: fourWomen, without: ["women"], standing: .impossible),
        Case(plan: fourWomen, without: ["gender=Nữ"], standing: .impossible),
        Case(plan: fourWomen, without: ["unit=X"], standing: .fewest, parts: ["1: gender Nữ, unit Y|Z|Q"]),
        Case(
            plan: "seats: { max: 4 }\nrules: [{ id: w, group: women, min: 4, priority: 1 }]", keeping: ["w"],
            standing: .fewest, parts: ["1: gender Nữ"]),
        Case(plan: "seats: { max: 4 }\nrules: [{ id: w, group: women, min: 4, priority: 1 }]", standing: .none),
        Case(plan: "seats: { min: 9, max: 9 }", standing: .fewest, parts: ["1: "]),
        // Values that only the plan names.
        Case(
            plan: "seats: { max: 4 }\nquotas: [{ by: unit, seats: { Q: { min: 2 } } }]", standing: .fewest,
            parts: ["2: unit Q"]),
        Case(plan: "seats: { max: 1 }\npins: { include: [A1, A2] }", standing: .impossible),
        // X and Y have room for those only who are there; nobody bounds Q.
        Case(
            plan: """
                seats: { min: 4, max: 4 }
                rules: [{ id: w, group: women, min: 4 }]
                quotas: [{ by: unit, seats: { X: { max: 1 }, Y: { max: 1 }, Z: { max: 2 } } }]
                """, standing: .fewest, parts: ["1: gender Nữ, unit Z|Q"]),
        Case(
            plan: """
                seats: { min: 4, max: 4 }
                rules: [{ id: w, group: women, min: 3 }, { id: y, group: young, min: 4 }]
                quotas: [{ by: unit, seats: { X: { min: 2 }, Z: { min: 1, max: 1 } } }]
                """, standing: .fewest, parts: ["1: age 28.5|30|35, gender Nữ, unit Z"]),
    ]

    @Test(arguments: cases)
    func `the fewest are found, and described as widely as can be`(_ example: Case) throws {
        let inputs = try ConformanceCase("", example.plan, .infeasible).inputs()
        var request = ExplanationRequest()
        request.supply = try SupplyLimits(most: example.most, without: example.without, of: inputs)
        request.keeping = example.keeping
        let supply = try #require(try DelegateSelector.explain(inputs, request).supply)
        #expect(supply.standing == example.standing)
        let parts = supply.parts.map { part in
            let columns = part.columns.map { "\($0.name) \($0.values.joined(separator: "|"))" }.sorted()
            return "\(part.count): " + columns.joined(separator: ", ")
        }
        #expect(parts == example.parts)
    }

    @Test func `limits that state nothing are refused, all at once`() throws {
        let inputs = try ConformanceCase("", Self.fourWomen, .infeasible).inputs()
        let rejection = #expect(throws: InputRejection.self) {
            _ = try SupplyLimits(most: ["gender", "colour=1", "gender=x"], without: ["men", "colour=red"], of: inputs)
        }
        #expect(rejection?.diagnostics.count == 5)
    }
}
