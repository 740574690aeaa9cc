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
        if let number = UnitLayout.decimal(text) {
            if number >= .zero { return Term(column: nil, factor: number) }
            problems.error(at: table.file.place, Message(.negativeNumber(text: text)))
            return nil
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
        guard let factor = UnitLayout.decimal(digits), factor >= .zero else {
            problems.error(
                at: table.file.place, Message(.notANumber(text: digits.quotable)), advice: [Message(.numberForm)])
            return nil
        }
        return Term(column: column, factor: factor)
    }

    private func source(_ text: String?, mayBeNumber: Bool, _ problems: inout ProblemList) -> Source? {
        guard let text = text?.normalized else { return nil }
        if let column = table.column(text) { return .column(column) }
        if mayBeNumber, let number = UnitLayout.decimal(text) {
            if let whole = number.whole, whole >= 0 { return .number(whole) }
            problems.error(at: table.file.place, Message(.notWhole(text: text.quotable, least: "0")))
            return nil
        }
        table.addMissing(text, to: &problems)
        return nil
    }

    private static func decimal(_ text: String) -> Rational? {
        do { return try Rational(decimal: text) } catch { return nil }
    }
}
