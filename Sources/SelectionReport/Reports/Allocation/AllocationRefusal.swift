import Apportionment
import SelectionCore
import Wording

/// The reasons why bounds cannot be kept together: nothing is allocated.
package struct AllocationRefusal: Report {
    let conflict: BoundsConflict
    let problem: AllocationProblem
    let method: ApportionmentMethod

    /// The report of a conflict that `problem` has.
    package init(_ conflict: BoundsConflict, _ problem: AllocationProblem, _ method: ApportionmentMethod) {
        (self.conflict, self.problem, self.method) = (conflict, problem, method)
    }

    package func document(_ language: Language) -> ReportDocument {
        var document = ReportDocument(
            AllocationWords(language: language).title(problem, method), language: language,
            sections: [ReportSection([.sentence(text(language), level: 0)])])
        document.isTitledInBrief = false
        return document
    }

    /// The conflict with its units, their numbers and the sums.
    func text(_ language: Language) -> String {
        let words = AllocationWords(language: language)
        let (sum, limit) = (words.numbers.text(conflict.sum), words.numbers.text(conflict.limit))
        switch conflict.kind {
        case .minimaAboveSeats:
            return words.text(.conflictMinima(minima: sum, seats: limit, units: list(words, least)))
        case .maximaBelowSeats:
            return words.text(.conflictMaxima(maxima: sum, seats: limit, units: list(words, most)))
        case .minimumAboveMaximum:
            return words.text(
                .conflictCrossed(
                    units: words.list(
                        conflict.units.map {
                            let (low, high) = (least($0), problem.units[$0].maximum ?? .max)
                            return words.text(
                                .conflictCrossedUnit(
                                    unit: problem.units[$0].name, minimum: words.numbers.text(low),
                                    maximum: words.numbers.text(high)))
                        })))
        }
    }

    private func list(_ words: AllocationWords, _ number: (Int) -> Int) -> String {
        words.list(
            conflict.units.map {
                words.text(.conflictUnit(unit: problem.units[$0].name, bound: words.numbers.text(number($0))))
            })
    }

    /// The least seats that the unit can have.
    private func least(_ index: Int) -> Int {
        let unit = problem.units[index]
        return min(max(problem.base + unit.bonus + unit.appointed, unit.minimum ?? 0), unit.available ?? .max)
    }

    /// The most seats that the unit can have.
    private func most(_ index: Int) -> Int {
        let unit = problem.units[index]
        if unit.weight == .zero { return least(index) }
        return min(unit.maximum ?? .max, unit.available ?? .max, max(problem.seats, least(index)))
    }
}
