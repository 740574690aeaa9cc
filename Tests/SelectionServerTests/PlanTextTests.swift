import DelegateSelection
import Foundation
import Testing

@testable import SelectionServer

/// Single values of a plan's text are changed, and nothing else: comments, order and layout stay.
@Suite struct PlanTextTests {
    private static func text(_ name: String) throws -> String {
        try String(contentsOf: URL(filePath: OfficeFixture.langSon).appending(path: name), encoding: .utf8)
    }

    private static func lines(_ text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    @Test func `every value of a plan with every kind of rule is changed in its own line, and changed back`() throws {
        let original = try PlanTextTests.text("plan.yaml")
        let plan = try PlanText(original)
        let places = plan.root.places().map(\.path).filter { plan.value($0) != nil }
        #expect(places.count > 100)
        for path in Set(places) {
            let value = try #require(plan.value(path))
            var edited = plan
            try edited.set(path, to: "77")
            let changed = zip(PlanTextTests.lines(original), PlanTextTests.lines(edited.text)).count { $0 != $1 }
            #expect(changed == 1, "\(path)")
            #expect(edited.value(path) == "77", "\(path)")
            try edited.set(path, to: value)
            #expect(edited.text == original, "\(path)")
        }
    }

    @Test(arguments: [
        "/rules/0", "/rules/3", "/rules/7", "/quotas/1", "/quotas/2/seats/Dao", "/pins/include/0", "/pins/exclude",
        "/conflicts/1", "/merit/1/points/Lao động tiên tiến", "/merit/0", "/lottery", "/rules/6/max",
        "/rules/2/priority",
    ])
    func `what is taken away leaves the rest in its order`(place: String) throws {
        let original = try PlanTextTests.text("plan.yaml")
        let path = try #require(PlanPath(place))
        var edited = try PlanText(original)
        try edited.remove(path)
        let difference = LineDifference(from: original, to: edited.text)
        let gone = difference.lines.filter { $0.change == .removed }
        let added = difference.lines.filter { $0.change == .added }
        #expect(!gone.isEmpty)
        // Where a line has other values, too, it is the only one that is written anew.
        #expect(added.count <= 1)
        #expect(try PlanText(edited.text).root.saysTheSame(as: edited.root))
    }

    @Test func `what is added stands beside its own kind, and nothing else moves`() throws {
        let original = try PlanTextTests.text("plan.yaml")
        let pieces: KeyValuePairs = [
            "/rules/8": "{ id: new, group: women, min: 1 }",
            "/conflicts/2": "{ ids: [LS0001, LS0002, LS0003], max: 2 }",
            "/groups/added": "{ gender: \"Nam\" }", "/merit/2": "{ column: age, weight: 0.1 }",
        ]
        for (place, piece) in pieces {
            var edited = try PlanText(original)
            try edited.insert(try #require(PlanPath(place)), piece: piece)
            let difference = LineDifference(from: original, to: edited.text)
            #expect(!difference.lines.contains { $0.change == .removed }, "\(place)")
            #expect(difference.lines.count { $0.change == .added } == 1, "\(place)")
        }
        var edited = try PlanText(original)
        try edited.set(try #require(PlanPath("/pins/exclude/1")), to: "LS0062")
        #expect(edited.text.contains("exclude: [LS0061, LS0062]"))
        #expect(throws: PlanText.Fault.absent) { try edited.remove(PlanPath(["rules", "99"])) }
        #expect(throws: PlanText.Fault.layout) { try edited.set(PlanPath(["rules"]), to: "none") }
        #expect(edited.text.contains("exclude: [LS0061, LS0062]"))
    }

    @Test func `values that mean something to YAML are written so that they mean themselves`() throws {
        for value in ["'; DROP TABLE run", "<script>", "a: b", "# no comment", "\"", "{", "yes", "- x"] {
            var edited = try PlanText(try PlanTextTests.text("plan.yaml"))
            try edited.set(PlanPath(["rules", "0", "label"]), to: value)
            try edited.set(PlanPath(["rules", "0", "group"]), to: value)
            let read = try PlanText(edited.text)
            #expect(read.value(PlanPath(["rules", "0", "label"])) == value)
            #expect(read.value(PlanPath(["rules", "0", "group"])) == value)
        }
    }

    @Test(arguments: ["\n", "\r\n"])
    func `every cell of a quota file is changed alone, and changed back`(lineEnd: String) throws {
        let original = try PlanTextTests.text("quotas.csv").replacing("\r\n", with: "\n").replacing(
            "\n", with: lineEnd)
        let count = original.split(separator: lineEnd).count
        for line in 2...count {
            for column in ["min", "max"] {
                var table = QuotaTable(original)
                try table.set(column, ofLine: line, to: "7,5")
                #expect(table.text != original)
                let old = original.split(separator: lineEnd)[line - 1].split(
                    separator: ",", omittingEmptySubsequences: false)
                // The value is the last cell or the one before it: units' names may have commas in quotes.
                try table.set(
                    column, ofLine: line, to: String(column == "max" ? old[old.count - 1] : old[old.count - 2]))
                #expect(table.text == original, "\(line) \(column)")
            }
        }
        var table = QuotaTable(original)
        #expect(throws: PlanText.Fault.self) { try table.set("none", ofLine: 2, to: "1") }
        #expect(throws: PlanText.Fault.self) { try table.set("min", ofLine: count + 5, to: "1") }
        #expect(table.text == original)
    }

    @Test(arguments: [
        // What each changed by itself is taken over.
        ("a\nb\nc\nd", "A\nb\nc\nd", "a\nb\nc\nD", "A\nb\nc\nD"),
        ("a\nb\nc", "a\nb\nc", "a\nB\nc", "a\nB\nc"), ("a\nb\nc", "a\nc", "a\nb\nc", "a\nc"),
        // What both changed alike stands once.
        ("a\nb\nc", "a\nX\nc", "a\nX\nc", "a\nX\nc"),
        // What both changed in different ways is marked, with all of both.
        ("a\nb\nc", "a\nX\nc", "a\nY\nc", "a\n# <<<<<<< one\nX\n# =======\nY\n# >>>>>>> two\nc"),
        ("a", "a\nx", "a\ny", "a\n# <<<<<<< one\nx\n# =======\ny\n# >>>>>>> two"),
        ("a\nb\nc", "a\nc", "a\nB\nc", "a\n# <<<<<<< one\n# =======\nB\n# >>>>>>> two\nc"),
    ])
    func `what two people changed is merged, or marked where it is the same place`(
        base: String, theirs: String, mine: String, expected: String
    ) {
        let text = PlanMerge.merged(base, (theirs, "one"), (mine, "two"))
        #expect(text == expected)
        #expect(PlanMerge.hasMarks(text) == expected.contains("# <<<"))
    }

    @Test func `a line of a plan is no mark`() { #expect(!PlanMerge.hasMarks("# ==\na: b\n# << x\n")) }
}
