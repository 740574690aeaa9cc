import DelegateSelection

/// A column of the sheet of units that holds numbers which the present choice does not count.
struct IgnoredColumn: Sendable, Equatable {
    /// What a column can count as; the raw value is the setting that names it.
    enum Use: String, Sendable, CaseIterable {
        case min, max, bonus, fixed, available, weight

        /// What headings of such columns have in them, in small letters; weights can be called anything.
        private var names: [String] {
            switch self {
            case .min: ["tối thiểu", "ít nhất", "minimum", "fewest"]
            case .max: ["tối đa", "nhiều nhất", "maximum", "most"]
            case .bonus: ["cộng thêm", "bonus"]
            case .fixed: ["chỉ định", "appointed"]
            case .available: ["giới thiệu", "nominated", "nominees"]
            case .weight: []
            }
        }

        /// What a column of a heading is for.
        init(heading: String) {
            let heading = heading.lowercased()
            self =
                Use.allCases.first { use in use.rawValue == heading || use.names.contains { heading.contains($0) } }
                ?? .weight
        }
    }

    /// Its place among the columns.
    let place: Int
    let heading: String
    let use: Use
    /// The setting that would name it; nil where other columns stand in all of them.
    let setting: String?

    /// What lets it count.
    var offer: UnitsMessage {
        switch use {
        case .min: .asMin(heading: heading)
        case .max: .asMax(heading: heading)
        case .bonus: .asBonus(heading: heading)
        case .fixed: .asFixed(heading: heading)
        case .available: .asAvailable(heading: heading)
        case .weight: setting == "weight" ? .asWeight(heading: heading) : .asFurtherWeight(heading: heading)
        }
    }
}

extension AllotmentForm {
    /// The settings that name columns.
    private static let naming = ["weight", "weight2", "weight3", "min", "max", "bonus", "fixed", "available"]

    /// The columns with numbers that nothing of the form counts.
    var ignored: [IgnoredColumn] {
        let used = Set(AllotmentForm.naming.map { self[$0] } + comparedWeights)
        return table.headings.enumerated().dropFirst().compactMap { place, heading in
            guard !heading.isEmpty, !used.contains(heading),
                table.rows.contains(where: { $0.indices.contains(place) && !["", "0"].contains($0[place]) })
            else { return nil }
            let use = IgnoredColumn.Use(heading: heading)
            let places = use == .weight ? ["weight", "weight2", "weight3"] : [use.rawValue]
            let free = places.first { self[$0].isEmpty || !table.headings.contains(self[$0]) }
            return IgnoredColumn(place: place, heading: heading, use: use, setting: free)
        }
    }

    /// Lets the column in a place count as what it is for.
    mutating func use(_ place: Int) {
        guard let column = ignored.first(where: { $0.place == place }), let setting = column.setting else { return }
        settings[setting] = column.heading
    }
}

extension UnitsMarkup {
    /// What is said of the sheet below it: numbers that are not counted, and units with more seats than nominees.
    var remarks: [Markup] { ignoredColumns + shortUnits }

    private var ignoredColumns: [Markup] {
        let columns = form.ignored
        guard !columns.isEmpty else { return [] }
        // What is called a least number or a bonus is meant to count; a weight need not be.
        let isMeant = columns.contains { [.min, .max, .bonus, .fixed].contains($0.use) }
        let names = columns.map { words(.quoted(heading: $0.heading)) }.formatted(words(.and))
        let buttons = columns.filter { $0.setting != nil && visit.mayChange }.map { column in
            Markup.element(
                "button",
                ["type": "submit", "name": "do", "value": "use.\(column.place)", "class": "quiet small"],
                words(column.offer))
        }
        return [
            .element(
                "div", ["class": isMeant ? "notice warning" : "notice plain"],
                [
                    .element(
                        "p", words(columns.count == 1 ? .columnIgnored(name: names) : .columnsIgnored(names: names))),
                    buttons.isEmpty ? .list([]) : .element("div", ["class": "actions"], buttons),
                ])
        ]
    }

    private var shortUnits: [Markup] {
        let units = short.map { words(.shortUnit(unit: $0.unit, seats: "\($0.seats)", nominated: "\($0.nominated)")) }
        guard !units.isEmpty else { return [] }
        return [
            .element(
                "div", ["class": "notice warning"],
                [.element("p", words(.moreSeats)), .element("ul", [:], units.map { .element("li", $0) })])
        ]
    }

    /// The units that were allotted more seats than they nominated people; none where nobody of them was nominated yet.
    private var short: [(unit: String, seats: Int, nominated: Int)] {
        guard let allocation = answer.allocation else { return [] }
        let units = allocation.problem.units.map(\.name)
        guard units.contains(where: { nominated[$0] != nil }) else { return [] }
        return zip(units, allocation.seats).compactMap { unit, seats in
            let count = nominated[unit] ?? 0
            return seats > count ? (unit, seats, count) : nil
        }
    }
}

extension [String] {
    /// The words one after the other, `and` before the last.
    fileprivate func formatted(_ and: String) -> String {
        count < 2 ? joined() : dropLast().joined(separator: ", ") + " " + and + " " + (last ?? "")
    }
}
