import SelectionInput

/// What is missing: per unit and column, and how many nominees there are for how many seats.
package struct Completeness: Sendable, Equatable {
    /// A unit.
    package struct Unit: Sendable, Equatable {
        /// Its name; nil for nominees without one.
        package var name: String?
        /// The number of its nominees.
        package var nominees = 0
        /// The least and the most delegates; nil where nothing says so.
        package var least: Int?
        package var most: Int?
        /// The number of nominees who lack something, by column.
        package var missing: [Int]
        /// Those who lack something: name, source, and the columns.
        package var people: [(name: String, source: String, columns: [Int])] = []

        package static func == (one: Unit, other: Unit) -> Bool {
            one.name == other.name && one.nominees == other.nominees && one.least == other.least
                && one.most == other.most && one.missing == other.missing
                && one.people.map(\.source) == other.people.map(\.source)
                && one.people.map(\.columns) == other.people.map(\.columns)
        }

        /// True where there are fewer nominees than the unit has to have delegates.
        package var lacksNominees: Bool { least.map { nominees < $0 } ?? false }
    }

    /// The headings of the pool's columns, the id's aside.
    package var headings: [String] = []
    /// The units, those of the plan first, in its order.
    package var units: [Unit] = []
    /// Where the numbers of seats come from; nil where none are known.
    package var seatsOrigin: SeatsOrigin?

    /// Nothing.
    package init() {}

    init(_ people: [ImportedPerson], _ slots: Slots, _ matchers: SlotMatchers, _ material: ImportMaterial) {
        seatsOrigin = material.seatsOrigin
        let columns = slots.all.indices.filter { slots.all[$0].isKept && slots.all[$0].field != .id }
        headings = columns.map { slots.all[$0].column.heading }
        var places: [String?: Int] = [:]
        func place(_ name: String?, _ units: inout [Unit]) -> Int {
            if let place = places[name] { return place }
            places[name] = units.count
            units.append(Unit(name: name, missing: Array(repeating: 0, count: columns.count)))
            return units.count - 1
        }
        for name in matchers.units.values {
            let index = place(name, &units)
            let seats = material.units.first { $0.name == name }
            (units[index].least, units[index].most) = (seats?.least, seats?.most)
        }
        let (unitSlot, nameSlot) = (slots[.unit], slots[.name])
        for person in people {
            let index = place(unitSlot.flatMap { person.values[$0] }, &units)
            units[index].nominees += 1
            let missing = columns.indices.filter { person.values[columns[$0]] == nil }
            for column in missing { units[index].missing[column] += 1 }
            if !missing.isEmpty {
                let name = nameSlot.flatMap { person.values[$0] } ?? ""
                units[index].people.append((name, person.source, missing))
            }
        }
    }
}
