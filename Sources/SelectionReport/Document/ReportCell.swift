import ExactArithmetic

/// A cell of a table: what is shown, and the exact value where that is a number.
package struct ReportCell: Sendable, Equatable {
    /// The subject of a cell.
    package enum Tone: String, Sendable, Equatable {
        /// It differs from the plan.
        case changed
        /// A bound that is not kept.
        case broken
    }

    /// The text that is shown.
    package var text: String
    /// The exact value of a number.
    package var value: ReportValue?
    /// The text on the office's pages in place of it, where nobody types a command; nil where it says the same.
    package var onPage: String?
    /// Its subject; nil where it is nothing special.
    package var tone: Tone?

    /// Words, or a number without a value of its own, such as a dash.
    package static func text(_ text: String, tone: Tone? = nil) -> ReportCell { ReportCell(text: text, tone: tone) }

    /// Words, and what the office's pages say in place of them.
    package static func text(_ text: String, onPage: String?) -> ReportCell { ReportCell(text: text, onPage: onPage) }

    /// A number as it is shown, and its value; nil where there is none.
    package static func number(_ text: String, _ value: ReportValue?, tone: Tone? = nil) -> ReportCell {
        ReportCell(text: text, value: value, tone: tone)
    }

    /// An empty cell.
    package static let blank = ReportCell(text: "")
}

/// The exact value of a number.
package enum ReportValue: Sendable, Equatable {
    /// A number of people, seats or lines.
    case count(Int)
    /// A quantity.
    case amount(Rational)
    /// A number out of a number.
    case share(Int, of: Int)
    /// A day, as ISO 8601 has it.
    case date(String)
    /// A quantity that needs longer numbers: a decimal, or a fraction.
    case long(String)

    /// The value as programs read it: digits, a fraction where it is not whole.
    package var exact: String {
        switch self {
        case .count(let count): "\(count)"
        case .amount(let quantity): quantity.description
        case .share(let part, let whole): "\(part)/\(whole)"
        case .date(let day): day
        case .long(let digits): digits
        }
    }
}

extension NumberStyle {
    /// A count in a cell.
    func cell(_ count: Int) -> ReportCell { .number(text(count), .count(count)) }

    /// A quantity in a cell.
    func cell(_ quantity: Rational) -> ReportCell { .number(text(quantity), .amount(quantity)) }

    /// A count in a cell, or `none` where there is none.
    func cell(_ count: Int?, none: String = "–") -> ReportCell { count.map { cell($0) } ?? .text(none) }

    /// A quantity in a cell, or `none` where there is none.
    func cell(_ quantity: Rational?, none: String = "–") -> ReportCell { quantity.map { cell($0) } ?? .text(none) }

    /// `part` of `whole` in percent without the sign; a dash where there is no whole.
    func percentCell(_ part: Int, of whole: Int) -> ReportCell {
        percent(part, of: whole).map { .number($0, .share(part, of: whole)) } ?? .text("–")
    }
}
