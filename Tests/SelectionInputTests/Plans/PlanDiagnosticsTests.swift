import Testing

@testable import SelectionInput

@Suite("A plan that says something wrong")
struct PlanDiagnosticsTests {
    @Test("is refused, each problem with its place", arguments: cases)
    func diagnostics(_ example: InputCase) {
        #expect(example.texts() == example.expected)
    }

    static let cases: [InputCase] = [
        InputCase(
            "relaxForm",
            plan: "seats: { max: 2 }\nrules: [{ id: r, group: all, min: 1, relax: no }]\n",
            pool: "id\nN1\n",
            expected: [
                "error plan.yaml:2:45: “no” does not say how far bounds may be moved; write “never”, "
                    + "or limits under “min” and “max”"
            ]),
        InputCase(
            "relaxKind",
            plan: "seats: { max: 2 }\nrules: [{ id: r, group: all, min: 50%, relax: { min: 1 } }]\n",
            pool: "id\nN1\n",
            expected: [
                "error plan.yaml:2:54: the limit “1” is not of the kind of the bound; people limit people, "
                    + "a share (%) limits a share"
            ]),
        InputCase(
            "relaxWithoutRoom",
            plan: "seats: { max: 2 }\nrules: [{ id: r, group: all, max: 2, relax: { max: 2 } }]\n",
            pool: "id\nN1\n",
            expected: [
                "warning plan.yaml:2:52: the bound is beyond the limit “2” already, so it will not be moved"
            ]),
        InputCase(
            "relaxUnknownKey",
            plan: "seats: { max: 2 }\nquotas: [{ by: id, each: { max: 1 }, relax: { most: 2 } }]\n",
            pool: "id\nN1\n",
            expected: [
                "error plan.yaml:2:47: the key “most” is not known; allowed here: min, max"
            ]),
        InputCase(
            "noSeats",
            plan: "title: A\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml: the key “seats” is missing"
            ]),
        InputCase(
            "seatsWithoutMaximum",
            plan: "seats: { min: 1 }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:1:8: the key “max” is missing"
            ]),
        InputCase(
            "seatsNotAMap",
            plan: "seats: 300\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:1:8: “seats” must hold “key: value” pairs"
            ]),
        InputCase(
            "seatsNotWhole",
            plan: "seats: { max: 2.5, min: -1 }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:1:15: “2.5” is not a whole number from 1 on",
                "error plan.yaml:1:25: “-1” is not a whole number from 0 on",
            ]),
        InputCase(
            "seatsCrossed",
            plan: "seats: { max: 2, min: 3 }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:1:23: min 3 is above max 2"
            ]),
        InputCase(
            "seatsFill",
            plan: "seats: { max: 2, fill: frist }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:1:24: “frist” is not one of the choices; there are: first, last"
                    + "; did you mean “first”?"
            ]),
        InputCase(
            "unknownKey",
            plan: "seats: { max: 2 }\nquota: []\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:2:1: the key “quota” is not known"
                    + "; allowed here: title, preset, columns, seats, groups, composition, quotas, rules, pins, conflicts, merit, lottery, cost"
                    + "; did you mean “quotas”?"
            ]),
        InputCase(
            "unknownRuleKey",
            plan:
                "seats: { max: 2 }\ngroups: { w: { class: a } }\nrules:\n  - { id: r, group: w, min: 1, prioirty: 1 }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:4:32: the key “prioirty” is not known"
                    + "; allowed here: id, label, group, of, min, max, priority, weight, relax; did you mean “priority”?"
            ]),
        InputCase(
            "unknownGroup",
            plan: "seats: { max: 2 }\ngroups: { w: { class: a } }\nrules:\n  - { id: r, group: ww, of: al, min: 1 }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:4:21: there is no group “ww”; there are: all, w",
                "error plan.yaml:4:29: there is no group “al”; there are: all, w; did you mean “all”?",
            ]),
        InputCase(
            "reservedGroup",
            plan: "seats: { max: 2 }\ngroups: { all: { class: a } }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:2:11: the group “all” is everyone and cannot be redefined"
            ]),
        InputCase(
            "shareAsFraction",
            plan: "seats: { max: 2 }\ngroups: { w: { class: a } }\nrules:\n  - { id: r, group: w, min: 0.4 }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:4:29: 0.4 means less than one person; write 40%"
            ]),
        InputCase(
            "shareAboveWhole",
            plan: "seats: { max: 2 }\ngroups: { w: { class: a } }\nrules:\n  - { id: r, group: w, min: 140% }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:4:29: 140% is more than 100%"
            ]),
        InputCase(
            "negativeBound",
            plan:
                "seats: { max: 2 }\ngroups: { w: { class: a } }\nrules:\n  - { id: r, group: w, min: -1, max: -5% }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:4:29: -1 is negative",
                "error plan.yaml:4:38: -5% is negative",
            ]),
        InputCase(
            "crossedCounts",
            plan: "seats: { max: 2 }\ngroups: { w: { class: a } }\nrules:\n  - { id: r, group: w, min: 3, max: 2 }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:4:29: min 3 is above max 2"
            ]),
        InputCase(
            "crossedShares",
            plan:
                "seats: { max: 2 }\ngroups: { w: { class: a } }\nrules:\n  - { id: r, group: w, min: 30%, max: 20 % }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:4:29: min 30% is above max 20 %"
            ]),
        InputCase(
            "boundDecimalComma",
            plan: "seats: { max: 2 }\ngroups: { w: { class: a } }\nrules:\n  - { id: r, group: w, min: \"12,5%\" }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "warning plan.yaml:4:29: “12,5%” is read as 12.5%"
            ]),
        InputCase(
            "noBound",
            plan: "seats: { max: 2 }\ngroups: { w: { class: a } }\nrules:\n  - { id: r, group: w }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:4:5: the rule “r” has neither min nor max"
            ]),
        InputCase(
            "noGroup",
            plan: "seats: { max: 2 }\ngroups: { w: { class: a } }\nrules:\n  - { id: r, min: 1 }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:4:5: the key “group” is missing"
            ]),
        InputCase(
            "noID",
            plan: "seats: { max: 2 }\ngroups: { w: { class: a } }\nrules:\n  - { group: w, min: 1 }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:4:5: the key “id” is missing"
            ]),
        InputCase(
            "duplicateRule",
            plan:
                "seats: { max: 2 }\ngroups: { w: { class: a } }\nrules:\n  - { id: r, group: w, min: 1 }\n  - { id: r, group: w, max: 2 }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:5:11: two rules have the id “r”"
            ]),
        InputCase(
            "reservedRuleID",
            plan:
                "seats: { max: 2 }\ngroups: { w: { class: a } }\nrules:\n  - { id: \"quota:class=a\", group: w, min: 1 }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:4:11: the id “quota:class=a” is not free: ids with “quota:” or “composition:” are made from the plan"
            ]),
        InputCase(
            "priorityZero",
            plan:
                "seats: { max: 2 }\ngroups: { w: { class: a } }\nrules:\n  - { id: r, group: w, min: 1, priority: 0, weight: 0 }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:4:42: “0” is not a whole number from 1 on",
                "error plan.yaml:4:53: 0 must be above 0",
            ]),
        InputCase(
            "rulesNotAList",
            plan: "seats: { max: 2 }\nrules: women\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:2:8: “rules” must be a list"
            ]),
        InputCase(
            "sharesDoNotAddUp",
            plan: "seats: { max: 2 }\ncomposition: { by: class, shares: { a: 70%, b: 20.5% } }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:2:35: the shares add up to 90.5%, not to 100%"
            ]),
        InputCase(
            "sharesWithoutPercent",
            plan: "seats: { max: 2 }\ncomposition: { by: class, shares: { a: 0.7, b: 30 } }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:2:40: the share 0.7 has no % sign; write 70%",
                "error plan.yaml:2:48: the share 30 has no % sign; write 30%",
            ]),
        InputCase(
            "roundingUnknown",
            plan: "seats: { max: 2 }\ncomposition: { by: class, shares: { a: 50%, b: 50% }, rounding: atleast }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:2:65: “atleast” is not one of the choices; there are: nearest, atLeast, exact"
                    + "; did you mean “atLeast”?"
            ]),
        InputCase(
            "unknownColumn",
            plan: "seats: { max: 2 }\ngroups: { w: { clas: a, gender: x } }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:2:16: pool.csv has no column “clas”; there are: id, class, age"
                    + "; did you mean “class”?",
                "error plan.yaml:2:25: pool.csv has no column “gender”; there are: id, class, age",
            ]),
        InputCase(
            "unknownMappedHeader",
            plan: "seats: { max: 2 }\ncolumns: { gender: Agee }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:2:20: pool.csv has no column “Agee”; there are: id, class, age"
                    + "; did you mean “age”?"
            ]),
        InputCase(
            "blankMappedHeader",
            plan: "seats: { max: 2 }\ncolumns: { gender: \"\" }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:2:20: a value of “gender” is blank"
            ]),
        InputCase(
            "emptyCondition",
            plan: "seats: { max: 2 }\ngroups: { w: { class: {} }, v: { class: [] } }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:2:16: the condition on “class” says nothing; give a value, not, min or max, from or to, blank",
                "error plan.yaml:2:41: the list “class” is empty",
            ]),
        InputCase(
            "rangeCrossed",
            plan: "seats: { max: 2 }\ngroups: { w: { age: { min: 40, max: 30 } } }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:2:28: min 40 is above max 30"
            ]),
        InputCase(
            "rangeNotANumber",
            plan: "seats: { max: 2 }\ngroups: { w: { age: { min: 40% } } }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:2:28: “40%” is not a number"
                    + "; write digits with a point before decimals, such as 12.5"
            ]),
        InputCase(
            "repeatedValue",
            plan: "seats: { max: 2 }\ngroups: { w: { class: [a, b, a] } }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "warning plan.yaml:2:30: “a” stands in the list twice"
            ]),
        InputCase(
            "absentValue",
            plan:
                "seats: { max: 2 }\ngroups: { w: { class: [a, c] }, v: { class: { not: zzz } } }\nmerit: [{ column: class, points: { A: 3 } }]\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "warning plan.yaml:2:27: no nominee has “c” in “class”",
                "warning plan.yaml:2:52: no nominee has “zzz” in “class”",
                "warning plan.yaml:3:36: no nominee has “A” in “class”; did you mean “a”?; the capitals differ",
                "warning pool.csv:2:1: “a”, which 1 nominee has under “class”, has no points and counts 0; give it points, or all others at once under “other”; did you mean “A”?; the capitals differ; cell B2 “class”",
                "warning pool.csv:3:1: “b”, which 1 nominee has under “class”, has no points and counts 0; give it points, or all others at once under “other”; cell B3 “class”",
            ]),
        InputCase(
            "negativePoints",
            plan: "seats: { max: 2 }\nmerit: [{ column: class, points: { a: -3, b: x }, weight: -1 }]\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:2:46: “x” is not a number; write digits with a point before decimals, such as 12.5"
            ]),
        InputCase(
            "meritWithoutColumn",
            plan: "seats: { max: 2 }\nmerit: [{ weight: 2 }]\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:2:9: the key “column” is missing"
            ]),
        InputCase(
            "unknownNominee",
            plan: "seats: { max: 2 }\npins: { include: [N3, N21], exclude: [n1, ABC] }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:2:19: no nominee has the id “N3”; did you mean “N1”?",
                "error plan.yaml:2:23: no nominee has the id “N21”; did you mean “N1”?",
                "error plan.yaml:2:39: no nominee has the id “n1”; did you mean “N1”?; the capitals differ",
                "error plan.yaml:2:43: no nominee has the id “ABC”",
            ]),
        InputCase(
            "pinnedBothWays",
            plan: "seats: { max: 2 }\npins: { include: [N1, N1], exclude: N1 }\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "warning plan.yaml:2:23: “N1” stands in the list twice",
                "error plan.yaml:2:37: “N1” is both included and excluded",
            ]),
        InputCase(
            "conflicts",
            plan:
                "seats: { max: 2 }\nconflicts: [[N1], [N1, N9], { ids: [N1, N2], max: 2 }, { max: 1 }, { ids: [N1, N2], max: x }]\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "warning plan.yaml:2:13: the conflict never binds: it names 1 and allows 1",
                "error plan.yaml:2:24: no nominee has the id “N9”; did you mean “N1”?",
                "warning plan.yaml:2:29: the conflict never binds: it names 2 and allows 2",
                "error plan.yaml:2:56: the key “ids” is missing",
                "error plan.yaml:2:90: “x” is not a whole number from 0 on",
            ]),
        InputCase(
            "lotteryNotAMap",
            plan: "seats: { max: 2 }\nlottery: LS-2025\n",
            pool: "id,class,age\nN1,a,30\nN2,b,40\n",
            expected: [
                "error plan.yaml:2:10: “lottery” must hold “key: value” pairs"
            ]),
        InputCase(
            "severalProblems",
            plan: "seat: { max: 2 }\nrules: [{ id: r, group: x, min: 0.5 }]\npins: { include: [N7] }\n",
            pool: "id,class\nN1,a\nN1,b\n",
            expected: [
                "error plan.yaml: the key “seats” is missing",
                "error plan.yaml:1:1: the key “seat” is not known"
                    + "; allowed here: title, preset, columns, seats, groups, composition, quotas, rules, pins, conflicts, merit, lottery, cost"
                    + "; did you mean “seats”?",
                "error plan.yaml:2:25: there is no group “x”; there are: all",
                "error plan.yaml:2:33: 0.5 means less than one person; write 50%",
                "error plan.yaml:3:19: no nominee has the id “N7”; did you mean “N1”?",
                "error pool.csv:3:1: the id “N1” is not unique; the first one is on line 2, cell A2; cell A3 “id”",
            ]),
    ]
}
