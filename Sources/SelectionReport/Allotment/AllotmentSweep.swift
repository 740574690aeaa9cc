import Apportionment
import SelectionCore
import Wording

/// The same units with one number of seats after the other.
package struct AllotmentSweep {
    /// With so many seats: an allotment, or nil where the bounds make that impossible.
    package struct Point {
        let seats: Int
        let allocation: Allocation?

        /// Whether the bounds can be kept with so many seats.
        package var isPossible: Bool { allocation != nil }

        /// So many seats and what comes of them.
        package init(seats: Int, allocation: Allocation?) { (self.seats, self.allocation) = (seats, allocation) }
    }

    private let points: [Point]
    private let problem: AllocationProblem
    private let method: ApportionmentMethod

    /// - Parameter points: with ascending seats, one at least.
    package init(_ points: [Point], of problem: AllocationProblem, by method: ApportionmentMethod) {
        (self.points, self.problem, self.method) = (points, problem, method)
    }

    /// Who has more and who has fewer than with the number of seats before.
    private func changes(at index: Int) -> (more: [Int], fewer: [Int]) {
        guard index > 0, let now = points[index].allocation, let before = points[index - 1].allocation,
            now.tie == nil, before.tie == nil
        else { return ([], []) }
        let units = problem.units.indices
        return (
            units.filter { now.seats[$0] > before.seats[$0] }, units.filter { now.seats[$0] < before.seats[$0] }
        )
    }

    /// For people: what each further seat changes, and each unit's seats at both ends.
    package func table(_ language: Language) -> String {
        let words = AllotmentWords(language: language)
        let numbers = points.map { words.numbers.text($0.seats) }
        let title = words.text(
            .whatIfTitle, words.name(method), numbers.first ?? "", numbers.last ?? "",
            words.numbers.text(problem.units.count))
        let losses = points.indices.filter { !changes(at: $0).fewer.isEmpty }.map { numbers[$0] }
        let verdict = losses.isEmpty ? words.text(.whatIfMonotone) : words.text(.whatIfLoses, words.list(losses))
        return ([title, ""] + ends(words) + [""] + steps(words) + ["", verdict]).joined(separator: "\n") + "\n"
    }

    private func ends(_ words: AllotmentWords) -> [String] {
        guard let first = points.first(where: { $0.allocation != nil }),
            let last = points.last(where: { $0.allocation != nil }), let before = first.allocation,
            let after = last.allocation
        else { return [] }
        var table = TextTable([
            .text(words.text(.columnUnit)), .number(words.text(.columnWeight)),
            .number(words.numbers.text(first.seats)),
            .number(words.numbers.text(last.seats)), .number(words.text(.columnChange)),
        ])
        for unit in problem.units.indices {
            let change = after.seats[unit] - before.seats[unit]
            let sign = change > 0 ? "+" : change < 0 ? "−" : ""
            table.add([
                problem.units[unit].name, words.numbers.text(problem.units[unit].weight),
                words.numbers.text(before.seats[unit]), words.numbers.text(after.seats[unit]),
                sign + words.numbers.text(abs(change)),
            ])
        }
        return table.lines
    }

    private func steps(_ words: AllotmentWords) -> [String] {
        var table = TextTable([
            .number(words.text(.columnSeats)), .text(words.text(.columnGainers), atMost: 70),
            .text(words.text(.columnLosers), atMost: 40),
        ])
        for (index, point) in points.enumerated() {
            let (more, fewer) = changes(at: index)
            let undecided = point.allocation?.tie.map {
                words.text(.whatIfUndecided, words.list($0.units, problem))
            }
            let gainers = point.allocation == nil ? words.text(.whatIfImpossible) : words.list(more, problem)
            table.add([words.numbers.text(point.seats), undecided ?? gainers, words.list(fewer, problem)])
        }
        return table.lines
    }

    /// For scripts.
    package var json: String {
        JSONValue.fields([
            "method": .string(method.rawValue),
            "whatIf": .array(
                points.enumerated().map { index, point in
                    .fields([
                        "seats": .count(point.seats),
                        "allocations": .optional(point.allocation) { allocation in
                            .array(
                                problem.units.indices.map { AllotmentReport.seats($0, allocation.seats, problem) })
                        },
                        "tie": AllotmentReport.tie(point.allocation?.tie, problem),
                        "fewer": AllotmentReport.names(changes(at: index).fewer, problem),
                    ])
                }),
        ]).document
    }

    /// For spreadsheets: a column for each number of seats; blank where that is impossible.
    package var csv: String {
        let header = ["unit", "weight"] + points.map { "\($0.seats)" }
        let rows = problem.units.indices.map { unit in
            [problem.units[unit].name, "\(problem.units[unit].weight)"]
                + points.map { point in
                    point.allocation.map { allocation in
                        let isTied = allocation.tie?.units.contains(unit) ?? false
                        return "\(allocation.seats[unit])" + (isTied ? "+?" : "")
                    } ?? ""
                }
        }
        return ([header] + rows).map(CSVReport.line).joined()
    }
}
