/// The cases by rule kind; every number was worked out by hand.
extension ConformanceCase {
    static let all = seats + compositions + quotas + bounds + targets + pins + conflicts + merit + lottery

    private static func rule(_ rest: String, seats: Int = 8) -> String {
        "seats: { max: \(seats) }\nmerit: score\nrules: [{ id: r, \(rest) }]"
    }

    private static let seats: [ConformanceCase] = [
        .init("seats: the best three", "seats: { max: 3 }\nmerit: score", .selects("A1 A2 A3", merit: "27")),
        .init(
            "seats: more than nominees", "seats: { max: 99 }\nmerit: score",
            .selects("A1 A2 A3 A4 A5 A6 A7 A8", merit: "52")),
        .init("seats: too many needed", "seats: { min: 9, max: 99 }", .infeasible),
        .init("seats: nobody may be selected", rule("group: all, max: 0"), .selects("", merit: "0")),
        .init(
            "fill first: a seat is filled at a target's cost",
            "seats: { max: 3 }\nmerit: score\nrules: [{ id: r, group: tay, min: 100%, priority: 1 }]",
            .selects("A1 A2 A5", shortfalls: ["1"], merit: "25")),
        .init(
            "fill last: a seat stays empty rather than cost a target",
            "seats: { max: 3, fill: last }\nmerit: score\nrules: [{ id: r, group: tay, min: 100%, priority: 1 }]",
            .selects("A2 A5", shortfalls: ["0"], merit: "15")),
    ]

    private static let compositions: [ConformanceCase] = [
        .init(
            "composition: a third each, rounded up or down",
            "seats: { max: 4 }\nmerit: score\n"
                + "composition: { by: unit, shares: { X: 33.34%, Y: 33.33%, Z: 33.33% } }",
            .selects("A1 A2 A4 A7", merit: "30")),
        .init(
            "composition: exact halves of an odd number",
            "seats: { min: 3, max: 3 }\ncomposition: { by: class, shares: { grassroots: 50%, guest: 50% }, rounding: exact }",
            .infeasible),
        .init(
            "composition: exact halves fill fewer seats",
            "seats: { max: 3 }\nmerit: score\n"
                + "composition: { by: class, shares: { grassroots: 50%, guest: 50% }, rounding: exact }",
            .selects("A1 A6", merit: "15")),
        .init(
            "composition: shares that do not add up",
            "seats: { max: 3 }\ncomposition: { by: class, shares: { grassroots: 50%, guest: 49% } }", .rejected),
    ]

    private static let quotas: [ConformanceCase] = [
        .init(
            "quota: by map", "seats: { max: 3 }\nmerit: score\nquotas: [{ by: unit, seats: { X: { max: 1 } } }]",
            .selects("A1 A4 A5", merit: "23")),
        .init(
            "quota: each value", "seats: { max: 8 }\nmerit: score\nquotas: [{ by: unit, each: { max: 1 } }]",
            .selects("A1 A4 A7", merit: "21")),
        .init(
            "quota: a line stands before each",
            "seats: { max: 8 }\nmerit: score\nquotas: [{ by: unit, each: { max: 1 }, seats: { X: { max: 2 } } }]",
            .selects("A1 A2 A4 A7", merit: "30")),
        .init(
            "quota: within a base",
            "seats: { max: 3 }\nmerit: score\n"
                + "quotas: [{ by: unit, of: guests, seats: { Z: { min: 1 }, X: { max: 0 } } }]",
            .selects("A1 A2 A7", merit: "23")),
        .init(
            "quota: the file has the last word",
            "seats: { max: 3 }\nmerit: score\nquotas: [{ by: unit, seats: { X: { max: 3 } }, file: q.csv }]",
            .selects("A1 A4 A5", merit: "23"), quotaFile: "value,min,max\nX,,1\n"),
        .init(
            "quota: a blank is no value",
            "seats: { max: 8 }\nmerit: score\nquotas: [{ by: household, each: { max: 1 } }]",
            .selects("A1 A3 A5 A7 A8", merit: "31")),
        .init(
            "quota: a value nobody has, none needed",
            "seats: { max: 1 }\nmerit: score\nquotas: [{ by: unit, seats: { Q: { min: 0, max: 1 } } }]",
            .selects("A1", merit: "10")),
        .init(
            "quota: a value nobody has, one needed",
            "seats: { max: 1 }\nquotas: [{ by: unit, seats: { Q: { min: 1 } } }]", .infeasible),
        .init(
            "quota: a value nobody has, aimed at",
            "seats: { max: 1 }\nmerit: score\nquotas: [{ by: unit, priority: 2, weight: 1.5, seats: { Q: { min: 2 } } }]",
            .selects("A1", shortfalls: ["3"], merit: "10")),
    ]

    private static let bounds: [ConformanceCase] = [
        .init(
            "group: blanks satisfy nothing, not even not", rule("group: minorities, min: 100%"),
            .selects("A2 A5 A7", merit: "19")),
        .init("group: any of a list", rule("group: peoples, min: 100%"), .selects("A2 A5 A7", merit: "19")),
        .init("group: a number at most", rule("group: young, min: 100%"), .selects("A1 A3 A4", merit: "25")),
        .init("group: a decimal cell at a bound", rule("group: twenties, min: 100%"), .selects("A1 A4", merit: "17")),
        .init("group: a number between", rule("group: grown, min: 100%"), .selects("A1 A3", merit: "18")),
        .init("group: several conditions", rule("group: men_below, min: 100%"), .selects("A2 A3 A5", merit: "23")),
        .init(
            "rule: a decimal minimum is rounded up", rule("group: guests, min: 2.5", seats: 3),
            .selects("A6 A7 A8", merit: "12")),
        .init(
            "rule: a decimal maximum is rounded down", rule("group: guests, max: 1.5"),
            .selects("A1 A2 A3 A4 A5 A6", merit: "45")),
        .init("rule: no whole number between", rule("group: guests, min: 1.5, max: 1.5"), .infeasible),
        .init(
            "rule: half of an odd number",
            "seats: { min: 3, max: 3 }\nrules: [{ id: r, group: women, min: 50%, max: 50% }]",
            .infeasible),
        .init(
            "rule: a share of a base that varies", rule("group: women, of: of_x, min: 50%", seats: 4),
            .selects("A1 A2 A4 A5", merit: "32")),
        .init("rule: a greatest share", rule("group: women, max: 25%", seats: 4), .selects("A1 A2 A3 A5", merit: "33")),
        .init(
            "rule: a share of nobody holds", rule("group: women, of: nobody, min: 50%", seats: 1),
            .selects("A1", merit: "10")),
        .init(
            "rule: two that contradict",
            "seats: { max: 8 }\nrules: [{ id: a, group: women, min: 1 }, { id: b, group: women, max: 0 }]", .infeasible),
        .init("rule: a share without a percent sign", rule("group: women, min: 0.4"), .rejected),
        .init(
            "rule: a bound of 0 %", rule("group: guests, max: 0%", seats: 6), .selects("A1 A2 A3 A4 A5", merit: "40")),
    ]

    private static let targets: [ConformanceCase] = [
        .init(
            "target: half a delegate short", rule("group: of_z, min: 2.5, priority: 1", seats: 2),
            .selects("A7 A8", shortfalls: ["1/2"], merit: "7")),
        .init(
            "target: a share's fraction",
            "seats: { max: 3 }\nmerit: score\npins: { include: [A2, A3, A5] }\n"
                + "rules: [{ id: r, group: women, min: 40%, priority: 3 }]",
            .selects("A2 A3 A5", shortfalls: ["6/5"], merit: "23")),
        .init(
            "target: over its maximum", rule("group: grassroots, max: 2.5, priority: 1"),
            .selects("A1 A2 A3 A4 A5 A6 A7 A8", shortfalls: ["5/2"], merit: "52")),
        .init(
            "target: the greater weight wins",
            "seats: { max: 1 }\nmerit: score\nrules: [{ id: y, group: of_y, min: 1, priority: 1, weight: 0.5 }, "
                + "{ id: z, group: of_z, min: 1, priority: 1, weight: 1.5 }]",
            .selects("A7", shortfalls: ["1/2"], merit: "4")),
        .init(
            "target: the first priority wins",
            "seats: { max: 1 }\nmerit: score\nrules: [{ id: x, group: of_x, min: 1, priority: 3 }, "
                + "{ id: z, group: of_z, min: 1, priority: 1 }, { id: y, group: of_y, min: 1, priority: 2, weight: 9 }]",
            .selects("A7", shortfalls: ["0", "9", "1"], merit: "4")),
        .init(
            "target: never at a required rule's cost",
            "seats: { max: 2 }\nmerit: score\nrules: [{ id: a, group: women, max: 1 }, "
                + "{ id: b, group: women, min: 2, priority: 1 }]",
            .selects("A1 A2", shortfalls: ["1"], merit: "19")),
    ]

    private static let pins: [ConformanceCase] = [
        .init(
            "pins: everyone in", "seats: { max: 3 }\nmerit: score\npins: { include: [A6, A7, A8] }",
            .selects("A6 A7 A8", merit: "12")),
        .init(
            "pins: the best out", "seats: { max: 2 }\nmerit: score\npins: { exclude: [A1] }",
            .selects("A2 A3", merit: "17")),
        .init("pins: in and out at once", "seats: { max: 2 }\npins: { include: [A1], exclude: [A1] }", .rejected),
        .init("pins: more than seats", "seats: { max: 2 }\npins: { include: [A6, A7, A8] }", .infeasible),
        .init(
            "pins: everyone out", "seats: { max: 2 }\npins: { exclude: [A1, A2, A3, A4, A5, A6, A7, A8] }",
            .selects("", merit: "0")),
    ]

    private static let conflicts: [ConformanceCase] = [
        .init(
            "conflict: one of two", "seats: { max: 2 }\nmerit: score\nconflicts: [[A1, A2]]",
            .selects("A1 A3", merit: "18")),
        .init(
            "conflict: two of three",
            "seats: { max: 3 }\nmerit: score\nconflicts: [{ ids: [A1, A2, A3], max: 2 }]",
            .selects("A1 A2 A4", merit: "26")),
        .init(
            "conflict: none of a set", "seats: { max: 2 }\nmerit: score\nconflicts: [{ ids: [A1, A3], max: 0 }]",
            .selects("A2 A4", merit: "16")),
        .init(
            "conflict: both pinned", "seats: { max: 2 }\npins: { include: [A1, A2] }\nconflicts: [[A1, A2]]",
            .infeasible),
        .init(
            "conflict: three in a ring need two seats",
            "seats: { max: 8 }\nrules: [{ id: r, group: of_x, min: 2 }]\nconflicts: [[A1, A2], [A2, A3], [A1, A3]]",
            .infeasible),
    ]

    private static let merit: [ConformanceCase] = [
        .init(
            "merit: points with decimals",
            "seats: { max: 2 }\nmerit: [{ column: award, weight: 2, points: { gold: 1.25, silver: 2.5 } }]",
            .selects("A2 A5", merit: "10")),
        .init(
            "merit: terms are added up",
            "seats: { max: 2 }\n"
                + "merit: [{ column: award, points: { gold: 100 } }, { column: score, weight: 0.1 }]",
            .selects("A1 A4", merit: "2017/10")),
        .init("merit: a blank is worth nothing", "seats: { max: 1 }\nmerit: age", .selects("A6", merit: "60")),
    ]

    private static let lottery: [ConformanceCase] = [
        .init("lottery: decides alone", "seats: { max: 2 }\nlottery: { seed: LS-2025 }", .selects("A2 A3", merit: "0")),
        .init("lottery: without a seed", "seats: { max: 2 }", .selects("A2 A7", merit: "0")),
        .init(
            "lottery: the second round decides", "seats: { max: 1 }\nlottery: { seed: LS-2025 }",
            .selects("N0247", merit: "0"), pool: equalDraws),
    ]

    /// Two nominees whose first numbers are both 235474.
    private static let equalDraws = """
        id,class,unit,gender,Dân tộc,age
        N1361,guest,X,Nữ,Kinh,30
        N0247,guest,X,Nữ,Kinh,30

        """
}
