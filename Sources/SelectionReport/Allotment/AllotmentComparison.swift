import Apportionment
import SelectionCore
import Wording

/// The same seats by several methods, or by several weights, side by side.
package struct AllotmentComparison {
    private let allocations: [Allocation]
    private let problem: AllocationProblem
    /// What each allotment is by, where that is not its method.
    private let weights: [String]?

    /// By several methods.
    /// - Precondition: `allocations` are of one problem, and there is one at least.
    package init(_ allocations: [Allocation]) {
        (self.allocations, problem, weights) = (allocations, allocations[0].problem, nil)
    }

    /// By several weights, named as the user gave them.
    /// - Precondition: there is one at least, and nothing but the weights differs between them.
    package init(_ allocations: [(weight: String, allocation: Allocation)]) {
        (self.allocations, weights) = (allocations.map(\.allocation), allocations.map(\.weight))
        problem = self.allocations[0].problem
    }

    /// What the allotments are called.
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

    /// For people.
    package func table(_ language: Language) -> String {
        let words = AllotmentWords(language: language)
        let weight = weights == nil ? [TextTable.Column.number(words.text(.columnWeight))] : []
        var table = TextTable(
            [.text(words.text(.columnUnit))] + weight + headings(words).map { .number($0) } + [.text("", atMost: 1)])
        for unit in problem.units.indices {
            let seats = allocations.map {
                words.numbers.text($0.seats[unit]) + (isTied(unit, $0) ? "+?" : "")
            }
            let one = problem.units[unit]
            let weight = weights == nil ? [words.numbers.text(one.weight)] : []
            table.add([one.name] + weight + seats + [differs(unit) ? "*" : ""])
        }
        let sums = allocations.map { words.numbers.text($0.seats.reduce(0, +)) }
        table.add([words.text(.rowSum)] + (weights == nil ? [""] : []) + sums + [""])
        return ([title(words), ""] + table.lines + notes(words)).joined(separator: "\n") + "\n"
    }

    /// What people call the allotments: equal parts are called so.
    private func headings(_ words: AllotmentWords) -> [String] {
        names.map { weights != nil && $0.allSatisfy(\.isNumber) ? words.text(.columnEqualParts) : $0 }
    }

    private func title(_ words: AllotmentWords) -> String {
        let (seats, units) = (words.numbers.text(problem.seats), words.numbers.text(problem.units.count))
        return weights == nil
            ? words.text(.compareTitle, seats, units)
            : words.text(.compareWeightsTitle, seats, units, words.name(allocations[0].method))
    }

    private func notes(_ words: AllotmentWords) -> [String] {
        let lines = zip(headings(words), allocations).flatMap { name, allocation in
            let tie = allocation.tie.map {
                words.text(.compareTies, name, words.list($0.units, problem), words.numbers.text($0.remaining))
            }
            return [tie].compactMap(\.self)
                + allocation.quotaViolations.map { violation in
                    let unit = problem.units[violation.unit].name
                    return name + ": "
                        + words.text(
                            .allotmentQuotaRule, unit, words.numbers.text(violation.lower),
                            words.numbers.text(violation.upper),
                            words.numbers.text(allocation.seats[violation.unit]))
                }
        }
        return lines.isEmpty ? [] : [""] + lines
    }

    /// For scripts.
    package var json: String {
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
                            AllotmentReport.divisor(allocation.certificate).value, JSONValue.string),
                        "allocations": .array(
                            problem.units.indices.map { AllotmentReport.seats($0, allocation.seats, problem) }),
                        "tie": AllotmentReport.tie(allocation.tie, problem),
                    ])
                }),
            "differing": AllotmentReport.names(differing, problem),
        ]).document
    }

    /// For spreadsheets.
    package var csv: String {
        let header = ["unit"] + (weights == nil ? ["weight"] : []) + names + ["differs"]
        let rows = problem.units.indices.map { unit in
            [problem.units[unit].name] + (weights == nil ? ["\(problem.units[unit].weight)"] : [])
                + allocations.map { "\($0.seats[unit])" + (isTied(unit, $0) ? "+?" : "") }
                + [differs(unit) ? "yes" : ""]
        }
        return ([header] + rows).map(CSVReport.line).joined()
    }
}
