import ExactArithmetic
import SelectionCore
import Wording

/// The places of what is asked for in a units' file.
struct UnitLayout {
    /// A cell of each row, or the same number for all.
    enum Source {
        case column(Int)
        case number(Int)
    }

    /// A part of the weight: the cell of a column, or 1, times a factor.
    struct Term {
        var column: Int?
        var factor: Rational
    }

    let unit: Int
    private(set) var weights: [Term] = []
    private(set) var minimum: Source?
    private(set) var maximum: Source?
    private(set) var bonus: Source?
    private(set) var appointed: Source?
    private(set) var available: Source?
    private let table: Table

    /// Nil where a column is missing; every one is a problem then.
    init?(_ table: Table, _ columns: UnitColumns, _ problems: inout ProblemList) {
        self.table = table
        let unit = table.column(columns.unit.normalized)
        self.unit = unit ?? 0
        if unit == nil { table.addMissing(columns.unit, to: &problems, advice: Message(.nameUnitColumn)) }
        let terms = columns.weights.map { term($0.normalized, &problems) }
        weights = terms.compactMap(\.self)
        minimum = source(columns.minimum, mayBeNumber: true, &problems)
        maximum = source(columns.maximum, mayBeNumber: true, &problems)
        bonus = source(columns.bonus, mayBeNumber: false, &problems)
        appointed = source(columns.appointed, mayBeNumber: false, &problems)
        available = source(columns.available, mayBeNumber: false, &problems)
        if problems.hasErrors { return nil }
    }

    /// `staff`, `staff*0.5` or `3`.
    private func term(_ text: String, _ problems: inout ProblemList) -> Term? {
        if let column = table.column(text) { return Term(column: column, factor: 1) }
        if UnitLayout.isNumeric(text) {
            return factor(text, &problems).map { Term(column: nil, factor: $0) }
        }
        guard let star = text.lastIndex(of: "*") else {
            table.addMissing(text, to: &problems)
            return nil
        }
        let (header, digits) = (String(text[..<star]).normalized, String(text[text.index(after: star)...]).normalized)
        guard let column = table.column(header) else {
            table.addMissing(header, to: &problems)
            return nil
        }
        return factor(digits, &problems).map { Term(column: column, factor: $0) }
    }

    /// True for a number, and for what would be one with other marks or fewer digits.
    private static func isNumeric(_ text: String) -> Bool {
        do throws(WrittenNumber.Fault) {
            _ = try WrittenNumber(text, .weights)
            return true
        } catch {
            return error != .malformed
        }
    }

    /// A number of `--weight` that is not negative.
    private func factor(_ text: String, _ problems: inout ProblemList) -> Rational? {
        do throws(WrittenNumber.Fault) {
            let number = try WrittenNumber(text, .weights)
            if number.value < .zero {
                problems.error(at: table.file.place, Message(.negativeNumber(text: text)))
                return nil
            }
            var numbers = ColumnNumbers()
            numbers.add(number, text, at: table.file.place)
            numbers.report(&problems, header: "--weight")
            return number.value
        } catch {
            problems.error(
                at: table.file.place, Message(.notANumber(text: text.quotable)), advice: [.weightAdvice(for: error)])
            return nil
        }
    }

    private func source(_ text: String?, mayBeNumber: Bool, _ problems: inout ProblemList) -> Source? {
        guard let text = text?.normalized else { return nil }
        if let column = table.column(text) { return .column(column) }
        guard mayBeNumber, UnitLayout.isNumeric(text) else {
            table.addMissing(text, to: &problems)
            return nil
        }
        do throws(WrittenCount.Fault) {
            return .number(try WrittenCount(text).value)
        } catch {
            problems.error(
                at: table.file.place, Message(.notWhole(text: text.quotable, least: "0")), advice: [error.advice])
            return nil
        }
    }
}
