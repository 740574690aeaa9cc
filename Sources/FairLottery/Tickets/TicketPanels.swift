import BigInt
import ExactArithmetic

/// Panels of types, as many as there are tickets, whose shares of seats come as near to a lottery's chances as exchanges of
/// one person for another take them.
package struct TicketPanels: Sendable {
    /// The panels; some may be equal.
    package private(set) var panels: [Panel]

    private let program: PanelProgram
    private let ranges: [ClosedRange<Int>]
    /// The seats that each type still lacks, in all tickets together; below 0 where it has too many.
    private var lacking: [Double]
    private let weights: [Double]
    /// Each ticket's row values.
    private var activities: [[Int]] = []

    /// Exchanges after which it ends: far more than any lottery of the studies needed.
    private static let mostExchanges = 20_000

    /// Panels for `count` tickets, from a lottery whose weights are rounded to as many.
    /// - Complexity: O(exchanges · types²) at worst, and for each the tickets.
    package init(_ lottery: TypeLottery, _ chances: [BigRational], _ program: PanelProgram, count: Int) {
        self.program = program
        ranges = program.rowRanges
        weights = program.types.map { 1 / Double($0.count) }
        panels = zip(lottery.panels, TicketPanels.shares(lottery, count)).flatMap { [Panel](repeating: $0, count: $1) }
        lacking = zip(chances, program.types).map { $0.approximation * Double($1.count) * Double(count) }
        for panel in panels { for (type, seats) in panel.enumerated() { lacking[type] -= Double(seats) } }
        activities = panels.map { panel in
            var values = [Int](repeating: 0, count: program.rows.count)
            for (type, seats) in panel.enumerated() where seats > 0 {
                for entry in program.types[type].entries { values[Int(entry.row)] += entry.coefficient * seats }
            }
            return values
        }
        for _ in 0..<TicketPanels.mostExchanges { guard exchange() else { break } }
    }

    /// Tickets of each panel: its weight times the number of tickets, rounded down, and one more for the largest rests.
    private static func shares(_ lottery: TypeLottery, _ count: Int) -> [Int] {
        let parts = lottery.weights.map { ($0 * BigInt(count)).quotientAndRemainder(dividingBy: lottery.denominator) }
        var shares = parts.map { Int($0.quotient) }
        let order = parts.indices.sorted { (parts[$1].remainder, $0) < (parts[$0].remainder, $1) }
        for index in order.prefix(count - shares.reduce(0, +)) { shares[index] += 1 }
        return shares
    }

    /// Exchanges a person of a type that has too many seats for one of a type that lacks some, in one ticket.
    /// - Returns: false where no exchange makes the differences smaller.
    private mutating func exchange() -> Bool {
        let types = program.types.indices
        let gains = types.map { weights[$0] * (2 * lacking[$0] - 1) }
        let losses = types.map { weights[$0] * (2 * lacking[$0] + 1) }
        let outs = types.sorted { (losses[$0], $0) < (losses[$1], $1) }
        let news = types.sorted { (gains[$1], $0) < (gains[$0], $1) }
        for out in outs {
            guard let most = news.first, losses[out] - gains[most] < -TicketPanels.least else { break }
            for new in news {
                guard losses[out] - gains[new] < -TicketPanels.least else { break }
                guard new != out else { continue }
                let change = change(out, new)
                guard let ticket = ticket(giving: out, taking: new, change) else { continue }
                panels[ticket][out] -= 1
                panels[ticket][new] += 1
                for (row, value) in change { activities[ticket][row] += value }
                lacking[out] += 1
                lacking[new] -= 1
                return true
            }
        }
        return false
    }

    /// A gain below this is none: it may be rounding.
    private static let least = 1e-9

    /// What an exchange adds to the rows.
    private func change(_ out: Int, _ new: Int) -> [(row: Int, value: Int)] {
        var change: [Int32: Int] = [:]
        for entry in program.types[new].entries { change[entry.row, default: 0] += entry.coefficient }
        for entry in program.types[out].entries { change[entry.row, default: 0] -= entry.coefficient }
        return change.filter { $0.value != 0 }.map { (Int($0.key), $0.value) }
    }

    private func ticket(giving out: Int, taking new: Int, _ change: [(row: Int, value: Int)]) -> Int? {
        panels.indices.first { ticket in
            guard panels[ticket][out] > 0, panels[ticket][new] < program.types[new].most else { return false }
            return change.allSatisfy { ranges[$0.row].contains(activities[ticket][$0.row] + $0.value) }
        }
    }
}
