import Apportionment
import SelectionCore

/// The seats that cannot be filled for want of nominees, and who receives them, as far as that is decided.
extension AllocationSheet {
    /// The sentence on seats that caps at the nominees there are have moved; nothing where none is moved.
    var moved: [String] {
        switch allocation.withoutCaps {
        case nil: []
        case .impossible:
            check.hasCappedUnit ? [words.text(.allocationMovedImpossible)] : []
        case .seats(let before, let tie): moved(MovedSeats(before, tie, allocation))
        }
    }

    private func moved(_ seats: MovedSeats) -> [String] {
        let (losers, receivers) = (seats.losers, seats.receivers)
        guard !losers.isEmpty else { return [] }
        let count = range(-seats.lost.upperBound ... -seats.lost.lowerBound, isSigned: false)
        let (from, to) = (changes(losers, seats), changes(receivers, seats))
        guard let tie = seats.openTie else {
            return [words.text(.allocationMoved(seats: count, units: from, receivers: to))]
        }
        let tied = words.list(tie.units, allocation.problem)
        let reason = seats.isTiedWithoutCaps ? words.text(.movedTiedWithoutCaps) : words.text(.movedTiedWithCaps)
        return [
            words.text(
                .allocationMovedTied(
                    seats: count, units: from, receivers: to, reason: reason, tied: tied,
                    remaining: words.numbers.text(tie.remaining)))
        ]
    }

    private func changes(_ units: [Int], _ seats: MovedSeats) -> String {
        words.list(
            units.map { unit in
                words.text(
                    .conflictUnit(
                        unit: allocation.problem.units[unit].name, bound: range(seats.changes[unit], isSigned: true)))
            })
    }

    /// A number, or the least and the most that it is.
    private func range(_ range: ClosedRange<Int>, isSigned: Bool) -> String {
        // The smaller size comes first: “−4 to −5”.
        let isLoss = range.upperBound <= 0 && range.lowerBound < 0
        let ends = isLoss ? [range.upperBound, range.lowerBound] : [range.lowerBound, range.upperBound]
        let texts = ends.map { end in
            (isSigned ? (end < 0 ? "−" : end > 0 ? "+" : "") : "") + words.numbers.text(abs(end))
        }
        return texts[0] == texts[1] ? texts[0] : words.text(.movedRange(first: texts[0], last: texts[1]))
    }
}

/// The changes that caps at the nominees there are bring, as far as ties leave them decided.
struct MovedSeats {
    /// The least and the most that each unit has more than it would have without the caps.
    let changes: [ClosedRange<Int>]
    /// The tie that leaves changes open; nil where all are decided.
    let openTie: SeatResult.Tie?
    /// True where that is a tie of the allotment without caps.
    let isTiedWithoutCaps: Bool

    /// The changes from `before`, with `tie` open there, to the allocation.
    init(_ before: [Int], _ tie: SeatResult.Tie?, _ allocation: Allocation) {
        changes = before.indices.map { unit in
            let (old, new) = (
                MovedSeats.range(before[unit], unit, tie),
                MovedSeats.range(allocation.seats[unit], unit, allocation.tie)
            )
            return new.lowerBound - old.upperBound...new.upperBound - old.lowerBound
        }
        (openTie, isTiedWithoutCaps) = (tie ?? allocation.tie, tie != nil)
        capped = Set(allocation.cappedUnits)
    }

    /// The units that have as many seats as nominees.
    private let capped: Set<Int>

    /// The seats that the unit may come to have, once a tie is settled: one of it at most where the seats left are fewer than
    /// the units, and all of them in a sequence that goes on after the tie.
    private static func range(_ seats: Int, _ unit: Int, _ tie: SeatResult.Tie?) -> ClosedRange<Int> {
        guard let tie else { return seats...seats }
        let isSequence = tie.remaining >= tie.units.count
        return seats...seats + (isSequence ? tie.remaining : tie.units.contains(unit) ? 1 : 0)
    }

    /// The units that lose seats for want of nominees: certainly, or it may be.
    var losers: [Int] { changes.indices.filter { capped.contains($0) && changes[$0].lowerBound < 0 } }

    /// The units that receive seats: certainly, or it may be.
    var receivers: [Int] { changes.indices.filter { !capped.contains($0) && changes[$0].upperBound > 0 } }

    /// The seats that are lost in all, below 0.
    var lost: ClosedRange<Int> {
        let ranges = losers.map { changes[$0] }
        let least = ranges.reduce(0) { $0 + $1.lowerBound }
        return least...max(least, ranges.reduce(0) { $0 + min(0, $1.upperBound) })
    }
}

extension AllocationCheck {
    /// True where some unit has as many seats as nominees.
    var hasCappedUnit: Bool { !allocation.cappedUnits.isEmpty }
}

extension Allocation {
    /// The units that have as many seats as nominees.
    fileprivate var cappedUnits: [Int] { problem.units.indices.filter { problem.units[$0].available == seats[$0] } }
}
