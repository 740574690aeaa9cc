import Apportionment
import SelectionCore

/// The same seats by several methods, side by side.
public struct AllotmentComparison {
    private let allocations: [Allocation]
    private let problem: AllocationProblem

    /// - Precondition: `allocations` are of one problem, and there is one at least.
    public init(_ allocations: [Allocation]) {
        (self.allocations, problem) = (allocations, allocations[0].problem)
    }

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
    public func table(_ language: Language) -> String {
        let words = AllotmentWords(language: language)
        let methods = allocations.map { TextTable.Column.number($0.method.rawValue) }
        var table = TextTable(
            [.text(words.text(.columnUnit)), .number(words.text(.columnWeight))] + methods
                + [.text("", atMost: 1)])
        for unit in problem.units.indices {
            let seats = allocations.map {
                words.numbers.text($0.seats[unit]) + (isTied(unit, $0) ? "+?" : "")
            }
            let one = problem.units[unit]
            table.add([one.name, words.numbers.text(one.weight)] + seats + [differs(unit) ? "*" : ""])
        }
        let sums = allocations.map { words.numbers.text($0.seats.reduce(0, +)) }
        table.add([words.text(.rowSum), ""] + sums + [""])
        let title = words.text(
            .compareTitle, words.numbers.text(problem.seats), words.numbers.text(problem.units.count))
        return ([title, ""] + table.lines + notes(words)).joined(separator: "\n") + "\n"
    }

    private func notes(_ words: AllotmentWords) -> [String] {
        let lines = allocations.flatMap { allocation in
            let name = allocation.method.rawValue
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
    public var json: String {
        let differing = problem.units.indices.filter(differs)
        return JSONValue.fields([
            "seats": .count(problem.seats),
            "comparison": .array(
                allocations.map { allocation in
                    .fields([
                        "method": .string(allocation.method.rawValue),
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
    public var csv: String {
        let header = ["unit", "weight"] + allocations.map(\.method.rawValue) + ["differs"]
        let rows = problem.units.indices.map { unit in
            [problem.units[unit].name, "\(problem.units[unit].weight)"]
                + allocations.map { "\($0.seats[unit])" + (isTied(unit, $0) ? "+?" : "") }
                + [differs(unit) ? "yes" : ""]
        }
        return ([header] + rows).map(CSVReport.line).joined()
    }
}
