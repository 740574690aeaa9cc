import Testing

@testable import SelectionInput

@Suite("A scenario that says something wrong")
struct ScenarioDiagnosticsTests {
    @Test("is refused, each problem with its place", arguments: cases)
    func diagnostics(_ example: InputCase) {
        #expect(example.texts() == example.expected)
    }

    static let cases: [InputCase] = [
        InputCase(
            "removeUnknown",
            plan: "seats: { max: 2 }\ngroups: { w: { class: a } }\nrules:\n  - { id: women, group: w, min: 1 }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            scenario: "remove: [womem, x]\n",
            expected: [
                "error scenario.yaml:1:10: there is no rule “womem”; did you mean “women”?",
                "error scenario.yaml:1:17: there is no rule “x”",
            ]),
        InputCase(
            "newRuleIncomplete",
            plan: "seats: { max: 2 }\ngroups: { w: { class: a } }\nrules:\n  - { id: r, group: w, min: 1 }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            scenario: "scenario: S\nrules: [{ id: s, min: 1 }]\n",
            expected: [
                "error scenario.yaml:2:9: the key “group” is missing"
            ]),
        InputCase(
            "editBreaksRule",
            plan: "seats: { max: 2 }\ngroups: { w: { class: a } }\nrules:\n  - { id: r, group: w, min: 1, max: 3 }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            scenario: "rules: [{ id: r, min: 4 }]\n",
            expected: [
                "error scenario.yaml:1:23: min 4 is above max 3"
            ]),
        InputCase(
            "statedTwice",
            plan: "seats: { max: 2 }\ngroups: { w: { class: a } }\nrules:\n  - { id: r, group: w, min: 1 }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            scenario: "rules: [{ id: r, min: 2 }, { id: r, min: 3 }]\n",
            expected: [
                "error scenario.yaml:1:34: two rules have the id “r”"
            ]),
        InputCase(
            "unknownKey",
            plan: "seats: { max: 2 }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            scenario: "seat: { max: 3 }\n",
            expected: [
                "error scenario.yaml:1:1: the key “seat” is not known"
                    + "; allowed here: title, preset, columns, seats, groups, composition, quotas, rules, pins, conflicts, merit, lottery, cost, scenario, remove"
                    + "; did you mean “seats”?"
            ]),
        InputCase(
            "editGroupToUnknownColumn",
            plan: "seats: { max: 2 }\ngroups: { w: { class: a } }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            scenario: "groups: { w: { klass: a } }\n",
            expected: [
                "error scenario.yaml:1:16: pool.csv has no column “klass”; there are: id, class, age"
                    + "; did you mean “class”?"
            ]),
    ]
}
