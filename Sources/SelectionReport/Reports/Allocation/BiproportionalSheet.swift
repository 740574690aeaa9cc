import Apportionment
import ExactArithmetic
import SelectionCore
import Wording

/// An allocation to units and categories as people read it: the seats, and the divisors to check them by.
struct BiproportionalSheet {
    let allocation: MatrixAllocation
    let seed: String?
    let words: AllocationWords

    private var problem: MatrixProblem { allocation.problem }

    var heading: String { words.title(problem, allocation.method) }

    /// A unit a line, a category a column; then the sums and the divisors of the categories.
    var table: ReportTable {
        let categories = problem.categories.enumerated().map { ReportColumn.count($1.name).inPart($0) }
        let sums: [ReportColumn] = [.count(words.text(.rowSum)), .amount(words.text(.columnDivisor))]
        var table = ReportTable(
            "matrix", title: heading,
            [.text(words.text(.columnUnit))] + categories + sums.map { $0.inPart(categories.count) })
        let tied = Set(allocation.undecided.map { [$0.row, $0.column] })
        for (row, unit) in problem.units.enumerated() {
            let seats = allocation.seats[row].enumerated().map { column, seats -> ReportCell in
                tied.contains([row, column])
                    ? .text(words.numbers.text(seats) + "+?") : words.numbers.cell(seats)
            }
            table.add([.text(unit.name)] + seats + [words.numbers.cell(unit.seats), cell(allocation.rowDivisors[row])])
        }
        let all = words.numbers.cell(problem.units.reduce(0) { $0 + $1.seats })
        table.addTotal(
            [.text(words.text(.rowSum))] + problem.categories.map { words.numbers.cell($0.seats) } + [all, .blank])
        table.addTotal(
            [.text(words.text(.rowDivisor))] + allocation.columnDivisors.map(cell) + [.blank, .blank])
        return table
    }

    private func cell(_ value: WideRational) -> ReportCell {
        .number(divisor(value), .long(BiproportionalReport.text(value)))
    }

    /// A divisor in full where that is short, otherwise its first digits.
    private func divisor(_ divisor: WideRational) -> String {
        let text = divisor.rational?.decimal.map(words.numbers.localized) ?? divisor.description
        let shown = text.count <= 24 ? text : "≈ " + words.numbers.localized("\(divisor.approximation)")
        return allocation.divisorsAreSquared ? "√(\(shown))" : shown
    }

    /// The way to check the seats, and what is open or was drawn.
    var notes: [ReportParagraph] {
        func paragraphs(_ sentences: [String]) -> [ReportParagraph] { sentences.map { ReportParagraph($0, level: 0) } }
        return paragraphs([certificate] + example) + ties + paragraphs(draws)
    }

    private var certificate: String {
        let rounding = words.rounding(allocation.method)
        return words.text(
            allocation.divisorsAreSquared
                ? .matrixCertificateRoot(rounding: rounding) : .matrixCertificate(rounding: rounding))
    }

    /// The cell with the most seats, worked out.
    private var example: [String] {
        let cells = problem.units.indices.flatMap { row in problem.categories.indices.map { (row, $0) } }
        let open = Set((allocation.undecided + allocation.drawn).map { [$0.row, $0.column] })
        let sure = cells.filter { !open.contains([$0.0, $0.1]) && allocation.seats[$0.0][$0.1] > 0 }
        guard let (row, column) = sure.max(by: { allocation.seats[$0.0][$0.1] < allocation.seats[$1.0][$1.1] }),
            let quotient = quotient(row, column)
        else { return [] }
        return [
            words.text(
                .matrixExample(
                    unit: problem.units[row].name, category: problem.categories[column].name,
                    weight: words.numbers.text(problem.weights[row][column]),
                    unitDivisor: divisor(allocation.rowDivisors[row]),
                    categoryDivisor: divisor(allocation.columnDivisors[column]), quotient: words.digits(quotient),
                    seats: words.numbers.text(allocation.seats[row][column])))
        ]
    }

    /// A cell's weight ÷ its divisors, where the divisors are fractions of not too many digits.
    private func quotient(_ row: Int, _ column: Int) -> WideFraction? {
        let divisors = [allocation.rowDivisors[row], allocation.columnDivisors[column]]
        guard !allocation.divisorsAreSquared, divisors.allSatisfy({ $0.rational != nil }) else { return nil }
        return divisors.reduce(WideFraction(problem.weights[row][column])) { quotient, divisor in
            quotient.flatMap { WideFraction(divisor).dividing($0) }
        }
    }

    private func names(_ cell: UndecidedCell) -> (String, String) {
        (problem.units[cell.row].name, problem.categories[cell.column].name)
    }

    private var ties: [ReportParagraph] {
        if allocation.undecided.isEmpty { return [] }
        let cells = allocation.undecided.map { cell in
            let (unit, category) = names(cell)
            return words.text(
                .matrixTiedCell(
                    unit: unit, category: category, fewer: words.numbers.text(cell.seats.lowerBound),
                    more: words.numbers.text(cell.seats.upperBound)))
        }
        let tie = BiproportionalMessage.matrixTie(
            cells: words.list(cells), seats: words.numbers.text(allocation.remaining))
        return [ReportParagraph(Message(tie), words.language, level: 0)]
    }

    private var draws: [String] {
        guard let seed, !allocation.drawn.isEmpty else { return [] }
        let cells = allocation.drawn.map { cell in
            let (unit, category) = names(cell)
            return words.text(
                .matrixDrawnCell(
                    unit: unit, category: category,
                    number: words.numbers.text(BiproportionalReport.number(cell, problem, seed: seed)),
                    seats: words.numbers.text(allocation.seats[cell.row][cell.column])))
        }
        return [words.text(.matrixDraw(seed: seed, cells: words.list(cells)))]
    }
}
