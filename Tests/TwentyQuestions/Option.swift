import Testing

/// One of the options that `compare` sets side by side, with what it says of it.
struct Option {
    let document: JSON
    let base: JSON

    /// The scenarios of a comparison, in the order in which they were given.
    static func all(_ comparison: JSON) -> [Option] {
        comparison.scenarios.list.map { Option(document: $0, base: comparison.base) }
    }

    var isProven: Bool { document.status.text == "optimal" }
    var selected: [String] { document.selection.selected.texts }
    var entering: Set<String> { Set(selected).subtracting(base.selection.selected.texts) }
    var leaving: Set<String> { Set(base.selection.selected.texts).subtracting(selected) }

    /// The number of grassroots delegates, and of guests.
    var classes: [Int?] { document.classes.list.map(\.count.number) }

    /// The units that have another number of delegates than in the base, counted from the lists.
    var changes: [String: Int] {
        func units(_ ids: Set<String>) -> [String: Int] {
            ids.reduce(into: [:]) { counts, id in counts[Person.byID[id]?.unit ?? "", default: 0] += 1 }
        }
        return units(entering).merging(units(leaving).mapValues(-)) { $0 + $1 }.filter { $0.value != 0 }
    }

    /// Expects the option to be proven, worth what `plan` is, and to say who and what changes as the lists do.
    func expectBest(_ plan: DirectPlan, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let model = DirectModel(plan)
        #expect(isProven, sourceLocation: sourceLocation)
        let value = try #require(DirectValue(document.selection.objective), sourceLocation: sourceLocation)
        #expect(model.value(of: selected) == value, "counted again", sourceLocation: sourceLocation)
        #expect(try model.best() == value, "solved apart", sourceLocation: sourceLocation)
        #expect(Set(document.entering.list.compactMap(\.id.text)) == entering, sourceLocation: sourceLocation)
        #expect(Set(document.leaving.list.compactMap(\.id.text)) == leaving, sourceLocation: sourceLocation)
        let stated = document.units.list.filter { $0.change.number ?? 0 != 0 }
        #expect(
            Dictionary(uniqueKeysWithValues: stated.map { ($0["value"].text ?? "", $0.change.number ?? 0) }) == changes,
            sourceLocation: sourceLocation)
    }

    /// The worth of the option.
    var value: DirectValue? { DirectValue(document.selection.objective) }
}
