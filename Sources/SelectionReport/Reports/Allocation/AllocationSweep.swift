import Apportionment
import SelectionCore
import SelectionFile
import Wording

/// The same units with one number of seats after the other.
package struct AllocationSweep: Report {
    /// A number of seats with its allocation, which is nil where the bounds make that impossible.
    package struct Point {
        let seats: Int
        let allocation: Allocation?

        /// True where the bounds can be kept with this many seats.
        package var isPossible: Bool { allocation != nil }

        /// A number of seats with its allocation.
        package init(seats: Int, allocation: Allocation?) { (self.seats, self.allocation) = (seats, allocation) }
    }

    private let points: [Point]
    private let problem: AllocationProblem
    private let method: ApportionmentMethod

    /// - Parameter points: with ascending seats, one at least.
    package init(_ points: [Point], of problem: AllocationProblem, by method: ApportionmentMethod) {
        (self.points, self.problem, self.method) = (points, problem, method)
    }

    /// The units that have more and those that have fewer than with the number of seats before.
    private func changes(at index: Int) -> (more: [Int], fewer: [Int]) {
        guard index > 0, let now = points[index].allocation, let before = points[index - 1].allocation,
            now.tie == nil, before.tie == nil
        else { return ([], []) }
        let units = problem.units.indices
        return (
            units.filter { now.seats[$0] > before.seats[$0] }, units.filter { now.seats[$0] < before.seats[$0] }
        )
    }

    /// The answer to whether a further seat takes one from a unit; each unit's seats at both ends; the changes of each seat.
    package func document(_ language: Language) -> ReportDocument {
        let words = AllocationWords(language: language)
        let numbers = points.map { words.numbers.text($0.seats) }
        let title = words.text(
            .whatIfTitle(
                method: words.name(method), first: numbers.first ?? "", last: numbers.last ?? "",
                units: words.numbers.text(problem.units.count)))
        let losses = points.indices.filter { !changes(at: $0).fewer.isEmpty }.map { numbers[$0] }
        let verdict = losses.isEmpty ? words.text(.whatIfMonotone) : words.text(.whatIfLoses(cases: words.list(losses)))
        let tables = [ends(words), steps(words)].compactMap(\.self)
        return ReportDocument(
            title, language: language,
            sections: [ReportSection([.sentence(verdict, level: 0)])] + tables.map { ReportSection([.table($0)]) })
    }

    private func ends(_ words: AllocationWords) -> ReportTable? {
        guard let first = points.first(where: { $0.allocation != nil }),
            let last = points.last(where: { $0.allocation != nil }), let before = first.allocation,
            let after = last.allocation
        else { return nil }
        var table = ReportTable(
            "ends",
            [
                .text(words.text(.columnUnit)), .amount(words.text(.columnWeight)),
                .count(words.numbers.text(first.seats)), .count(words.numbers.text(last.seats)),
                .count(words.text(.columnChange)),
            ])
        for unit in problem.units.indices {
            let change = after.seats[unit] - before.seats[unit]
            let sign = change > 0 ? "+" : change < 0 ? "−" : ""
            table.add([
                .text(problem.units[unit].name), words.numbers.cell(problem.units[unit].weight),
                words.numbers.cell(before.seats[unit]), words.numbers.cell(after.seats[unit]),
                .number(sign + words.numbers.text(abs(change)), .count(change), tone: change < 0 ? .changed : nil),
            ])
        }
        return table
    }

    private func steps(_ words: AllocationWords) -> ReportTable {
        var table = ReportTable(
            "steps",
            [
                .count(words.text(.columnSeats)), .text(words.text(.columnGainers)),
                .text(words.text(.columnLosers)),
            ])
        for (index, point) in points.enumerated() {
            let (more, fewer) = changes(at: index)
            let undecided = point.allocation?.tie.map {
                words.text(.whatIfUndecided(units: words.list($0.units, problem)))
            }
            let gainers = point.allocation == nil ? words.text(.whatIfImpossible) : words.list(more, problem)
            table.add([
                words.numbers.cell(point.seats), .text(undecided ?? gainers), .text(words.list(fewer, problem)),
            ])
        }
        return table
    }

    /// The sweep as JSON, for scripts.
    package func json(version: String) -> String {
        JSONValue.fields([
            "method": .string(method.rawValue),
            "whatIf": .array(
                points.enumerated().map { index, point in
                    .fields([
                        "seats": .count(point.seats),
                        "allocations": .optional(point.allocation) { allocation in
                            .array(
                                problem.units.indices.map { AllocationReport.seats($0, allocation.seats, problem) })
                        },
                        "tie": AllocationReport.tie(point.allocation?.tie, problem),
                        "fewer": AllocationReport.names(changes(at: index).fewer, problem),
                    ])
                }),
        ]).document
    }

    /// The sweep as CSV, for spreadsheets: a column for each number of seats; blank where that is impossible.
    package func csv(_ language: Language) -> String {
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
        return ([header] + rows).map(CSVRecord.line).joined()
    }
}
