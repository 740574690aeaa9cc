import ExactArithmetic
import FairLottery
import IntegerProgramming

/// Looks for a panel that moves limits little, by giving one seat at a time to whoever then costs least. What it finds is
/// proven by a bound, or improved on by an exact search.
struct RelaxationSearch {
    /// The seats that are given anew. Chosen.
    static let moves = 4_000

    private let program: PanelProgram
    private let misses: [RelaxationProgram.Miss]
    /// The place of each row among the limits, nil for rows that bind as they are.
    private var missOfRow: [Int?]
    private var panel: Panel
    private var activities: [Int]
    private var random = SplitMix64(seed: 1)

    init(_ relaxation: RelaxationProgram) {
        (program, misses) = (relaxation.types, relaxation.misses)
        missOfRow = program.rows.map { _ in nil }
        for (index, miss) in misses.enumerated() { missOfRow[miss.row] = index }
        panel = program.types.map { _ in 0 }
        activities = program.rows.map { _ in 0 }
    }

    /// The cheapest panel found, until one costs `bound`; nil where none was found within the widest limits.
    /// - Complexity: O((size + moves) · types).
    mutating func panel(
        _ bound: RelaxationCost, control: StoppingCriteria, moves: Int
    ) -> (panel: Panel, cost: RelaxationCost)? {
        guard moves > 0, let size = program.rows[0].upper else { return nil }
        for _ in 0..<size { guard addCheapest() else { return nil } }
        var best: (panel: Panel, cost: RelaxationCost)?
        for move in 0..<moves {
            if let cost, best.map({ cost < $0.cost }) ?? true { best = (panel, cost) }
            if best?.cost == bound || size == 0 || move % 64 == 0 && control.stop != nil { break }
            change(seat(random.below(size)), by: -1)
            guard addCheapest() else { break }
        }
        return best
    }

    /// The type of the person in a seat.
    private func seat(_ seat: Int) -> Int {
        var left = seat
        return panel.firstIndex { count in
            left -= count
            return left < 0
        } ?? 0
    }

    /// Gives a seat to the type that costs least then, any of those that cost as little.
    /// - Returns: false where no type may have one more.
    private mutating func addCheapest() -> Bool {
        var (best, leastPrice, equals) = (-1, Int.max, 0)
        for (type, kind) in program.types.enumerated() where panel[type] < kind.most {
            guard let price = price(kind, below: leastPrice) else { continue }
            equals = price < leastPrice ? 1 : equals + 1
            if price < leastPrice || random.below(equals) == 0 { (best, leastPrice) = (type, price) }
        }
        guard best >= 0 else { return false }
        change(best, by: 1)
        return true
    }

    /// By how much one more of a type makes a panel dearer; nil where it cannot sit there, or costs more than `most`.
    private func price(_ kind: PanelProgram.PersonType, below most: Int) -> Int? {
        var price = 0
        for entry in kind.entries {
            let row = Int(entry.row)
            if let miss = missOfRow[row] {
                price += RelaxationSearch.price(activities[row] + 1, misses[miss])
                price -= RelaxationSearch.price(activities[row], misses[miss])
            } else if activities[row] >= program.rows[row].upper ?? .max {
                return nil
            }
        }
        return price > most ? nil : price
    }

    /// The price of `count` people: people weigh more than limits, and people beyond the widest limits more than those.
    private static func price(_ count: Int, _ miss: RelaxationProgram.Miss) -> Int {
        let cost = RelaxationCost(count, in: miss.range)
        let beyond = RelaxationCost(count, in: miss.widest).people
        return beyond * 10_000 + cost.people * 100 + (miss.movesAnyway ? 0 : cost.limits)
    }

    private mutating func change(_ type: Int, by step: Int) {
        panel[type] += step
        for entry in program.types[type].entries { activities[Int(entry.row)] += step * entry.coefficient }
    }

    /// What the panel costs; nil where it is not within the widest limits.
    private var cost: RelaxationCost? {
        var sum = RelaxationCost(people: 0, limits: 0)
        for miss in misses {
            guard miss.widest.contains(activities[miss.row]) else { return nil }
            var cost = RelaxationCost(activities[miss.row], in: miss.range)
            if miss.movesAnyway { cost.limits = 0 }
            sum = sum + cost
        }
        return sum
    }
}
