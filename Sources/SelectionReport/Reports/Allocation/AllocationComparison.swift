import Apportionment
import SelectionCore
import SelectionFile
import Wording

/// The same seats by several methods, or by several weights, side by side.
package struct AllocationComparison: Report {
    private let allocations: [Allocation]
    private let problem: AllocationProblem
    /// The names of what each allocation is by, where that is not its method.
    private let weights: [String]?

    /// A comparison of several methods.
    /// - Precondition: `allocations` are of one problem, and there is one at least.
    package init(_ allocations: [Allocation]) {
        (self.allocations, problem, weights) = (allocations, allocations[0].problem, nil)
    }

    /// A comparison of several weights, named as the user gave them.
    /// - Precondition: there is one at least, and nothing but the weights differs between them.
    package init(_ allocations: [(weight: String, allocation: Allocation)]) {
        (self.allocations, weights) = (allocations.map(\.allocation), allocations.map(\.weight))
        problem = self.allocations[0].problem
    }

    /// The names of the allocations.
    private var names: [String] { weights ?? allocations.map(\.method.rawValue) }

    /// The units whose seats differ between methods, or that are tied in some and not in others.
    private func differs(_ unit: Int) -> Bool {
        let first = allocations[0]
        return allocations.contains {
            $0.seats[unit] != first.seats[unit] || isTied(unit, $0) != isTied(unit, first)
        }
    }

    private func isTied(_ unit: Int, _ allocation: Allocation) -> Bool {
        allocation.tie?.units.contains(unit) ?? false
    }

    package func document(_ language: Language) -> ReportDocument {
        let words = AllocationWords(language: language)
        return ReportDocument(
            title(words), language: language,
            sections: [
                ReportSection(ReportBlock.sentences(notes(words), level: 0)), ReportSection([.table(table(words))]),
            ])
    }

    private func table(_ words: AllocationWords) -> ReportTable {
        let weight: [ReportColumn] = weights == nil ? [.amount(words.text(.columnWeight))] : []
        let methods = headings(words).enumerated().map { ReportColumn.count($1).inPart($0) }
        var table = ReportTable(
            "comparison", title: title(words), [.text(words.text(.columnUnit))] + weight + methods + [.mark()])
        for unit in problem.units.indices {
            let seats = allocations.map { allocation -> ReportCell in
                let seats = allocation.seats[unit]
                return isTied(unit, allocation)
                    ? .text(words.numbers.text(seats) + "+?") : words.numbers.cell(seats)
            }
            let one = problem.units[unit]
            let weight = weights == nil ? [words.numbers.cell(one.weight)] : []
            table.add([.text(one.name)] + weight + seats + [.text(differs(unit) ? "*" : "")])
        }
        let sums = allocations.map { words.numbers.cell($0.seats.reduce(0, +)) }
        table.addTotal([.text(words.text(.rowSum))] + (weights == nil ? [.blank] : []) + sums + [.blank])
        return table
    }

    /// The allocations' names for people: equal parts are called so.
    private func headings(_ words: AllocationWords) -> [String] {
        names.map { weights != nil && $0.allSatisfy(\.isNumber) ? words.text(.columnEqualParts) : $0 }
    }

    private func title(_ words: AllocationWords) -> String {
        let (seats, units) = (words.numbers.text(problem.seats), words.numbers.text(problem.units.count))
        return weights == nil
            ? words.text(.compareTitle(seats: seats, units: units))
            : words.text(.compareWeightsTitle(seats: seats, units: units, method: words.name(allocations[0].method)))
    }

    private func notes(_ words: AllocationWords) -> [String] {
        let lines = zip(headings(words), allocations).flatMap { name, allocation in
            let tie = allocation.tie.map {
                words.text(
                    .compareTies(
                        option: name, units: words.list($0.units, problem), seats: words.numbers.text($0.remaining)))
            }
            return [tie].compactMap(\.self)
                + allocation.quotaViolations.map { violation in
                    let unit = problem.units[violation.unit].name
                    return name + ": "
                        + words.text(
                            .allocationQuotaRule(
                                unit: unit, floor: words.numbers.text(violation.lower),
                                ceiling: words.numbers.text(violation.upper),
                                seats: words.numbers.text(allocation.seats[violation.unit])))
                }
        }
        return lines
    }

    /// The comparison as JSON, for scripts.
    package func json(version: String) -> String {
        let differing = problem.units.indices.filter(differs)
        return JSONValue.fields([
            "seats": .count(problem.seats),
            "comparison": .array(
                allocations.indices.map { index in
                    let allocation = allocations[index]
                    return .fields([
                        "method": .string(allocation.method.rawValue),
                        "weight": weights.map { .string($0[index]) },
                        "divisor": .optional(
                            AllocationReport.divisor(allocation.certificate).value, JSONValue.string),
                        "allocations": .array(
                            problem.units.indices.map { AllocationReport.seats($0, allocation.seats, problem) }),
                        "tie": AllocationReport.tie(allocation.tie, problem),
                    ])
                }),
            "differing": AllocationReport.names(differing, problem),
        ]).document
    }

    /// The comparison as CSV, for spreadsheets.
    package func csv(_ language: Language) -> String {
        let header = ["unit"] + (weights == nil ? ["weight"] : []) + names + ["differs"]
        let rows = problem.units.indices.map { unit in
            [problem.units[unit].name] + (weights == nil ? ["\(problem.units[unit].weight)"] : [])
                + allocations.map { "\($0.seats[unit])" + (isTied(unit, $0) ? "+?" : "") }
                + [differs(unit) ? "yes" : ""]
        }
        return ([header] + rows).map(CSVRecord.line).joined()
    }
}
