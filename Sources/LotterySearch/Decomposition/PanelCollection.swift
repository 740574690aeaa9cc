import FairLottery

/// Different panels, in the order in which they were found, as lists of who sits in them.
struct PanelCollection {
    /// How many people of a type a panel has.
    struct Seats {
        var type: Int
        var count: Int
    }

    /// The panels.
    private(set) var panels: [Panel] = []
    /// Each panel's types that have seats.
    private(set) var seats: [[Seats]] = []
    private var places: [Panel: Int] = [:]

    /// Adds a panel where it is new.
    /// - Returns: its place, and whether it is new.
    @discardableResult
    mutating func insert(_ panel: Panel) -> (place: Int, isNew: Bool) {
        if let place = places[panel] { return (place, false) }
        places[panel] = panels.count
        panels.append(panel)
        seats.append(panel.indices.filter { panel[$0] > 0 }.map { Seats(type: $0, count: panel[$0]) })
        return (panels.count - 1, true)
    }

    /// True where the panel is among them.
    func contains(_ panel: Panel) -> Bool { places[panel] != nil }

    /// The worth of a panel by `weights`.
    func worth(_ place: Int, _ weights: [Int]) -> Int {
        seats[place].reduce(0) { $0 + weights[$1.type] * $1.count }
    }
}
