import IntegerProgramming

/// Brings a selection that breaks rows by a little back within them, by exchanges of one for one: where a bound was moved by a
/// step, that is mostly all that has changed.
struct WitnessRepair {
    private let typed: TypedProblem
    private let rows: [IntegerProgram.Row]
    private let worth: [Int]
    private var counts: [Int32]
    private var activities: [Int]
    /// What may still be lost of the selection's worth.
    private var slack: Int
    /// So many exchanges are looked at in all, and made at most. Chosen; no measurement is recorded.
    private var looks = 30_000
    private var exchanges = 16

    /// The repair of `start`, worth `value`, which is to be worth `least` at least.
    private init(
        _ typed: TypedProblem, _ start: TypedHint, _ rows: [IntegerProgram.Row], worth: [Int], spare: Int
    ) {
        (self.typed, self.rows, self.worth) = (typed, rows, worth)
        counts = [Int32](repeating: 0, count: typed.typeCount)
        for part in start.selection.parts { counts[Int(part.type)] = part.count }
        activities = start.activities
        slack = spare
    }

    /// A selection near `start` that keeps `rows` and loses at most `spare` of its worth; nil where none was found soon. A negative
    /// `spare` asks for more worth.
    /// - Complexity: O(types × attributes) for each exchange, and for each that is looked at O(attributes).
    static func repaired(
        _ start: TypedHint, in typed: TypedProblem, _ rows: [IntegerProgram.Row], worth: [Int], spare: Int
    ) -> TypedSelection? {
        var repair = WitnessRepair(typed, start, rows, worth: worth, spare: spare)
        guard repair.run() else { return nil }
        return TypedSelection(repair.counts.map { Int($0) })
    }

    private mutating func run() -> Bool {
        while let row = rows.indices.first(where: { miss($0, activities[$0]) != 0 }) {
            guard exchanges > 0, exchange(mending: row) else { return false }
            exchanges -= 1
        }
        return slack >= 0
    }

    /// How far a value of a row is below its range, or above it: negative where it is above.
    private func miss(_ row: Int, _ value: Int) -> Int {
        if let lower = rows[row].lower, value < lower { return lower - value }
        if let upper = rows[row].upper, value > upper { return upper - value }
        return 0
    }

    /// Makes an exchange that brings `row` nearer to its range and breaks no other row by more.
    private mutating func exchange(mending row: Int) -> Bool {
        let direction = miss(row, activities[row]).signum()
        let adds = typed.entries.map { entries in
            direction * (entries.first { Int($0.row) == row }?.coefficient ?? 0)
        }
        let leaving = counts.indices.filter { counts[$0] > 0 }.sorted { (adds[$0], $0) < (adds[$1], $1) }
        let entering = counts.indices.filter { Int(counts[$0]) < typed.members[$0].count }
            .sorted { (adds[$1], worth[$1], $0) < (adds[$0], worth[$0], $1) }
        for out in leaving {
            for new in entering {
                guard adds[new] > adds[out] else { break }
                guard worth[new] - worth[out] >= -slack else { continue }
                looks -= 1
                guard looks > 0 else { return false }
                if isAllowed(out, new) {
                    make(out, new)
                    return true
                }
            }
        }
        return false
    }

    /// True where no row misses its range by more after the exchange.
    private func isAllowed(_ out: Int, _ new: Int) -> Bool {
        let (old, added) = (typed.entries[out], typed.entries[new])
        for entry in added {
            let row = Int(entry.row)
            let lost = old.first { $0.row == entry.row }?.coefficient ?? 0
            if isWorse(row, by: entry.coefficient - lost) { return false }
        }
        for entry in old where !added.contains(where: { $0.row == entry.row }) {
            if isWorse(Int(entry.row), by: -entry.coefficient) { return false }
        }
        return true
    }

    private func isWorse(_ row: Int, by change: Int) -> Bool {
        change != 0
            && miss(row, activities[row] + change).magnitude > miss(row, activities[row]).magnitude
    }

    private mutating func make(_ out: Int, _ new: Int) {
        counts[out] -= 1
        counts[new] += 1
        for entry in typed.entries[out] { activities[Int(entry.row)] -= entry.coefficient }
        for entry in typed.entries[new] { activities[Int(entry.row)] += entry.coefficient }
        slack += worth[new] - worth[out]
    }
}
