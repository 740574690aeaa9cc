import Apportionment
import SelectionCore
import Wording

/// Why bounds cannot be kept together, in words.
extension AllocationReport {
    /// The conflict with its units, their numbers and the sums.
    package static func text(_ conflict: BoundsConflict, _ problem: AllocationProblem, _ language: Language) -> String {
        let words = AllocationWords(language: language)
        let (sum, limit) = (words.numbers.text(conflict.sum), words.numbers.text(conflict.limit))
        switch conflict.kind {
        case .minimaAboveSeats:
            return words.text(.conflictMinima, sum, limit, list(conflict, problem, words) { least(problem, $0) })
        case .maximaBelowSeats:
            return words.text(.conflictMaxima, sum, limit, list(conflict, problem, words) { most(problem, $0) })
        case .minimumAboveMaximum:
            return words.text(
                .conflictCrossed,
                words.list(
                    conflict.units.map {
                        let (low, high) = (least(problem, $0), problem.units[$0].maximum ?? .max)
                        return words.text(
                            .conflictCrossedUnit, problem.units[$0].name, words.numbers.text(low),
                            words.numbers.text(high))
                    }))
        }
    }

    private static func list(
        _ conflict: BoundsConflict, _ problem: AllocationProblem, _ words: AllocationWords, _ number: (Int) -> Int
    ) -> String {
        words.list(
            conflict.units.map {
                words.text(.conflictUnit, problem.units[$0].name, words.numbers.text(number($0)))
            })
    }

    /// The least seats that the unit can have.
    private static func least(_ problem: AllocationProblem, _ index: Int) -> Int {
        let unit = problem.units[index]
        return min(max(problem.base + unit.bonus + unit.appointed, unit.minimum ?? 0), unit.available ?? .max)
    }

    /// The most seats that the unit can have.
    private static func most(_ problem: AllocationProblem, _ index: Int) -> Int {
        let unit = problem.units[index]
        if unit.weight == .zero { return least(problem, index) }
        return min(unit.maximum ?? .max, unit.available ?? .max, max(problem.seats, least(problem, index)))
    }
}
