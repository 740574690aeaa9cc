import Foundation
import TestSupport
import Testing

/// The demo's plan as one reads it in `plan.yaml`, with the numbers that a question changes.
struct DirectPlan {
    /// The way in which the grassroots have 70 % of the seats.
    enum Composition { case nearest, atLeast, exact, grassrootsOnly }

    /// The numbers of people of a kind that are allowed.
    struct Limit {
        var least: Int?
        var most: Int?
        var isCounted: @Sendable (Person) -> Bool
    }

    var seats = 0...300
    var composition = Composition.nearest
    /// The number of the grassroots, where the limits leave no other.
    var grassroots: Int?
    /// The grassroots delegates of each unit.
    var units: [String: ClosedRange<Int>]
    /// The least of each of the five sectors among the grassroots.
    var leastOfSector = 1
    var targets = DirectTarget.ofTheDemo
    var limits: [Limit] = []
    var included: Set<String> = ["LS0523", "LS0569"]
    var excluded: Set<String> = ["LS0061"]
    /// The pairs of nominees of whom only one may be selected.
    var pairs = [["LS0072", "LS0073"], ["LS0138", "LS0204"]]

    static let sectors = [
        "Kinh tế nhà nước", "Kinh tế tập thể", "Kinh tế tư nhân", "Kinh tế cá thể",
        "Kinh tế có vốn đầu tư nước ngoài",
    ]

    /// The plan as it is, with what `edit` changes.
    static func demo(_ edit: (inout DirectPlan) -> Void = { _ in }) throws -> DirectPlan {
        let table = CSVTable([UInt8](try Data(contentsOf: Office.dataset.appending(path: "quotas.csv"))))
        try #require(table.header == ["value", "min", "max"])
        let units = try table.rows.map { ($0[0], try #require(Int($0[1]))...(try #require(Int($0[2])))) }
        var plan = DirectPlan(units: Dictionary(uniqueKeysWithValues: units))
        edit(&plan)
        return plan
    }

    /// Puts `target` in the place of the one of that name.
    mutating func replace(_ target: DirectTarget) {
        targets = targets.map { $0.name == target.name ? target : $0 }
    }

    /// Makes every target required.
    mutating func requireAll() { for index in targets.indices { targets[index].priority = nil } }
}
