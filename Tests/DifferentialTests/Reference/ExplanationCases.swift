import DelegateSelection
import SelectionCore
import SelectionReport
import SyntheticConferences
import TestSupport
import Testing

/// Plans without a selection, worked out by hand: what is said of them, line by line.
@Suite struct ExplanationCases {
    struct Case: CustomTestStringConvertible, Sendable {
        var plan: String
        var quotaFile = ""
        var said: [String]
        var testDescription: String { plan }

        init(_ plan: String, quotaFile: String = "", _ said: [String]) {
            (self.plan, self.quotaFile, self.said) = (plan, quotaFile, said)
        }
    }

    private static let cheapest =
        "The smallest change that makes a selection possible; nothing less would do, this is proven:"
    private static let alone = "This rule cannot be kept even by itself:"
    private static func together(_ count: Int) -> String {
        "These \(count) rules cannot hold together; without any one of them they could:"
    }
    private static let hopeless =
        "Seats, composition, pins and conflicts alone cannot hold together: no relaxation of rules helps."

    @Test(arguments: cases)
    func `what collides and what would have to give is said line by line`(_ example: Case) throws {
        let conference = ConformanceCase("", example.plan, .infeasible, quotaFile: example.quotaFile)
        let outcome = try conference.outcome(.auto)
        #expect(outcome.status == .infeasible)
        let said = ConflictParagraphs.of(outcome, try conference.inputs(), .english).map {
            ($0.style == .bullet ? "  • " : "") + $0.text
        }
        #expect(said == example.said, "\(said.joined(separator: "\n"))")
    }

    /// Eight nominees: A1–A5 grassroots, A6–A8 guests; women A1, A4, A7; unit X A1–A3, Y A4–A6, Z A7, A8.
    static let cases: [Case] = [
        Case(
            "seats: { min: 4, max: 4 }\nrules: [{ id: w, label: Nữ, group: women, min: 4 }]",
            [
                alone, "  • Nữ: at least 4 (plan.yaml, line 18)", cheapest, "  • Nữ: at least 4 → 3",
            ]),
        Case(
            "seats: { min: 2, max: 2 }\nrules:\n- { id: a, group: women, min: 2 }\n- { id: b, group: young, max: 0 }",
            [
                // The women A1 and A4 are young, A7 is not.
                together(2), "  • a: at least 2 (plan.yaml, line 19)", "  • b: at most 0 (plan.yaml, line 20)",
                cheapest, "  • b: at most 0 → 1",
            ]),
        Case(
            "seats: { min: 9, max: 9 }",
            [alone, "  • Seats: at least 9 (plan.yaml, line 17)", hopeless]),
        Case(
            "seats: { min: 4, max: 4 }\ncomposition: { by: class, shares: { guest: 100%, grassroots: 0% } }",
            [
                together(2), "  • Seats: at least 4 (plan.yaml, line 17)",
                "  • Composition by class: guest 100%, grassroots 0% (plan.yaml, line 18)", hopeless,
            ]),
        Case(
            "seats: { max: 3 }\npins: { include: [A1, A2] }\nconflicts: [[A1, A2, A3]]",
            [
                together(3), "  • A1 must be selected (plan.yaml, line 18)",
                "  • A2 must be selected (plan.yaml, line 18)",
                "  • At most 1 of A1, A2, A3 (plan.yaml, line 19)", hopeless,
            ]),
        Case(
            "seats: { max: 3 }\npins: { include: [A1, A7] }\nrules: [{ id: w, group: women, min: 1, max: 1 }]",
            [
                together(3), "  • A1 must be selected (plan.yaml, line 18)",
                "  • A7 must be selected (plan.yaml, line 18)",
                "  • w: at most 1 (plan.yaml, line 19)", cheapest, "  • w: at most 1 → 2",
            ]),
        // A2 is a man of 40: neither a woman nor young.
        Case(
            """
            seats: { max: 4 }
            composition: { by: class, shares: { grassroots: 50%, guest: 50% }, requires: { grassroots: [women, young] } }
            pins: { include: [A2] }
            """,
            [
                together(2), "  • A2 must be selected (plan.yaml, line 19)",
                "  • women / young (within grassroots): at least 100% (plan.yaml, line 18)",
                "No change within the limits of relax makes a selection possible.",
            ]),
        // Two quotas by one column: the base group tells them apart. The guests' Z has A7 and A8.
        Case(
            """
            seats: { max: 8 }
            quotas:
            - { by: unit, of: guests, seats: { Z: { min: 2 } } }
            - { by: unit, seats: { Z: { max: 1 } } }
            """,
            [
                together(2), "  • unit: Z: at most 1 (plan.yaml, line 20)",
                "  • unit: Z (within guests): at least 2 (plan.yaml, line 19)", cheapest,
                "  • unit: Z: at most 1 → 2",
            ]),
        // The quota's bounds of every value: households h1–h3 have two nominees each, h4 one.
        Case(
            "seats: { min: 8, max: 8 }\nquotas: [{ by: household, each: { max: 1 } }]",
            [
                together(2), "  • Seats: at least 8 (plan.yaml, line 17)",
                "  • household: h1: at most 1 (plan.yaml, line 18)", cheapest, "  • household: h1: at most 1 → 2",
                "  • household: h2: at most 1 → 2", "  • household: h3: at most 1 → 2",
            ]),
        // A delegate of the larger minimum costs less, and a raised maximum costs least.
        Case(
            "seats: { min: 4, max: 4 }\nquotas: [{ by: unit, seats: { X: { min: 3 }, Y: { min: 2 } } }]",
            [
                together(3), "  • Seats: at most 4 (plan.yaml, line 17)",
                "  • unit: X: at least 3 (plan.yaml, line 18)",
                "  • unit: Y: at least 2 (plan.yaml, line 18)", cheapest, "  • unit: X: at least 3 → 2",
            ]),
        Case(
            """
            seats: { min: 4, max: 4 }
            quotas: [{ by: unit, relax: { min: 3 }, seats: { X: { min: 3 } } }]
            rules: [{ id: y, group: of_y, min: 2 }]
            """,
            [
                together(3), "  • Seats: at most 4 (plan.yaml, line 17)", "  • y: at least 2 (plan.yaml, line 19)",
                "  • unit: X: at least 3 (plan.yaml, line 18)", cheapest, "  • y: at least 2 → 1",
            ]),
        Case(
            """
            seats: { min: 4, max: 4 }
            rules:
            - { id: x, group: of_x, min: 3, relax: never }
            - { id: y, group: of_y, min: 2, relax: { min: 2 } }
            """,
            [
                together(3), "  • Seats: at most 4 (plan.yaml, line 17)", "  • x: at least 3 (plan.yaml, line 19)",
                "  • y: at least 2 (plan.yaml, line 20)",
                "No change within the limits of relax makes a selection possible.",
            ]),
        // 3 of 7 are 42.857…%, rounded down so that it holds.
        Case(
            "seats: { min: 7, max: 7 }\nrules: [{ id: w, label: Nữ, group: women, min: 60% }]",
            [
                together(2), "  • Seats: at least 7 (plan.yaml, line 17)", "  • Nữ: at least 60% (plan.yaml, line 18)",
                cheapest, "  • Nữ: at least 60% → 42.85%",
            ]),
        Case(
            "seats: { min: 7, max: 7 }\nrules: [{ id: w, group: women, min: 60%, relax: { min: 42.855% } }]",
            [
                together(2), "  • Seats: at least 7 (plan.yaml, line 17)", "  • w: at least 60% (plan.yaml, line 18)",
                cheapest, "  • w: at least 60% → 42.855%",
            ]),
        // A target is no part of it.
        Case(
            """
            seats: { min: 4, max: 4 }
            rules:
            - { id: w, group: women, min: 3, priority: 1 }
            - { id: m, group: men_below, min: 3, max: 3 }
            - { id: z, group: of_z, min: 2 }
            """,
            [
                together(3), "  • Seats: at most 4 (plan.yaml, line 17)", "  • m: at least 3 (plan.yaml, line 20)",
                "  • z: at least 2 (plan.yaml, line 21)", cheapest, "  • m: at least 3 → 2",
            ]),
    ]

    @Test(arguments: [1, 2].map { InstanceSpecification(family: .infeasible, nominees: 300, seed: $0) })
    func `six caps and the seats collide, and one cap gives way by one`(_ specification: InstanceSpecification) throws {
        let inputs = try specification.inputs()
        let outcome = try DelegateSelector.select(inputs, options: SelectionOptions())
        let conflict = try #require(outcome.conflict)
        #expect(conflict.isMinimal)
        #expect(conflict.parts.first?.statement.kind == .seats && conflict.parts.count == 7)
        let caps = conflict.parts.dropFirst().map { $0.statement.id }
        #expect(caps.allSatisfy { $0.hasPrefix("cap-") })
        let relaxation = try #require(outcome.relaxation)
        #expect(relaxation.standing == .cheapest && relaxation.cost == 1)
        #expect(relaxation.moves.count == 1 && relaxation.moves.first?.isMinimum == false)
    }

    @Test(arguments: [1, 2].map { InstanceSpecification(family: .parity, nominees: 300, seed: $0) })
    func `a ring of clubs collides though halves would not, and one club of each ring gives way`(
        _ specification: InstanceSpecification
    ) throws {
        let inputs = try specification.inputs()
        let outcome = try DelegateSelector.select(inputs, options: SelectionOptions())
        let conflict = try #require(outcome.conflict)
        #expect(conflict.isMinimal)
        #expect(conflict.parts.map { $0.statement.id } == (1...3).map { "ring3-club\($0)" })
        let relaxation = try #require(outcome.relaxation)
        #expect(relaxation.standing == .cheapest && relaxation.cost == 3)
        #expect(
            relaxation.moves.map { $0.statement.id } == ["ring3-club3", "ring5-club5", "ring7-club7"])
    }

    /// Minima whose least common multiple is beyond any unit: costs are settled place by place.
    @Test func `many different minima are relaxed at the exact least cost`() throws {
        let minima = [83, 89, 97, 101, 103]
        let plan = """
            seats: { min: 4, max: 4 }
            rules:
            \(zip(minima, ["women", "tay", "young", "of_x", "grassroots"])
                .map { "- { id: r\($0.0), group: \($0.1), min: \($0.0) }" }.joined(separator: "\n"))
            """
        let outcome = try ConformanceCase("", plan, .infeasible).outcome(.auto)
        let relaxation = try #require(outcome.relaxation)
        #expect(relaxation.standing == .cheapest)
        // By all subsets of four: {A1, A2, A3, A5}, {A1, A2, A3, A4} and others are compared in exact fractions.
        let people = [
            "women": [1, 4, 7], "tay": [2, 5], "young": [1, 3, 4], "of_x": [1, 2, 3], "grassroots": [1, 2, 3, 4, 5],
        ]
        let groups = ["women", "tay", "young", "of_x", "grassroots"].map { Set(people[$0] ?? []) }
        var least: Exact?
        for subset in 0..<256 where subset.nonzeroBitCount == 4 {
            let chosen = Set((1...8).filter { subset >> ($0 - 1) & 1 == 1 })
            let cost = zip(minima, groups).map { minimum, group in
                (minimum, minimum - chosen.intersection(group).count)
            }
            let exact = Exact(cost)
            if least.map({ exact.value < $0.value }) ?? true { least = exact }
        }
        let moved = Exact(
            zip(minima, minima.indices).map { minimum, index in
                let move = relaxation.moves.first { $0.statement.place == .init(.rule, index: index) }
                return (minimum, move?.people.floor ?? 0)
            })
        #expect(moved.value == least?.value)
    }

    /// A cost times the product of all minima, which fits 128 bits.
    private struct Exact {
        let value: Int128

        init(_ lowered: [(minimum: Int, people: Int)]) {
            let product = lowered.reduce(Int128(1)) { $0 * Int128($1.minimum) }
            value = lowered.reduce(0) { $0 + product / Int128($1.minimum) * Int128($1.minimum + 2) * Int128($1.people) }
        }
    }
}
