/// A column of a table: its header, and what stands in its cells.
package struct ReportColumn: Sendable, Equatable {
    /// The kind of content of a column's cells.
    package enum Kind: Sendable, Equatable {
        /// Words.
        case text
        /// Whole numbers.
        case count
        /// Shares, and percent.
        case share
        /// Quantities that need not be whole: points, costs, bounds, divisors, days.
        case amount
        /// Days.
        case date
        /// Signs such as ✓.
        case mark

        /// True where its cells stand at the right, so that digits are in line.
        package var isNumeric: Bool { self != .text && self != .mark }
    }

    /// The text above the cells.
    package var header: String
    /// The kind of content of the cells.
    package var kind: Kind
    /// The header's meaning, where it is short.
    package var title: String?
    /// The part of the table it belongs to where that is divided; nil where every part repeats it.
    package var part: Int?

    /// A column of words.
    package static func text(_ header: String) -> ReportColumn { ReportColumn(header: header, kind: .text) }

    /// A column of whole numbers.
    package static func count(_ header: String) -> ReportColumn { numbers(header, .count) }

    /// A column of shares.
    package static func share(_ header: String) -> ReportColumn { numbers(header, .share) }

    /// A column of quantities.
    package static func amount(_ header: String) -> ReportColumn { numbers(header, .amount) }

    /// A column of days.
    package static func date(_ header: String) -> ReportColumn { numbers(header, .date) }

    /// A column of signs.
    package static func mark(_ header: String = "") -> ReportColumn { numbers(header, .mark) }

    private static func numbers(_ header: String, _ kind: Kind) -> ReportColumn {
        ReportColumn(header: header, kind: kind)
    }

    /// The column in a part of a table that may be divided.
    package func inPart(_ part: Int) -> ReportColumn {
        var column = self
        column.part = part
        return column
    }

    /// The column with what its header stands for.
    package func meaning(_ title: String) -> ReportColumn {
        var column = self
        column.title = title
        return column
    }
}
