import Foundation
import Wording

/// A row of a table that stands for nobody.
enum NobodyRow: Equatable {
    /// It has the words of the header.
    case repeatedHeader
    /// Of three columns or more, only one cell is filled: a section's heading, a note, a signature. It reads `text` where
    /// that says nothing about a person.
    case oneCell(column: Int, text: String?)
    /// It is called a total.
    case total(column: Int, text: String)
    /// It is a place to sign.
    case signature(column: Int)
    /// Only a mark such as `II`, `A` or `*` and a name are filled: a section's heading, a date line, a note.
    case heading(column: Int, mark: String)
    /// It numbers the columns: `(1)`, `(2)`, `(3)`.
    case columnNumbers

    /// The least number of columns of a table in which a row with one cell is nobody.
    static let leastColumns = 3

    /// The least number of columns of a table of nominees in which a row with a mark and a name alone is nobody: three things that
    /// are known of anybody else are blank there. Other tables have figures, which a heading lacks.
    static let leastColumnsOfHeading = (nominees: 5, figures: 3)

    /// The kind of row that `cells` are; nil where it may be somebody.
    /// - Parameters:
    ///   - ids: the columns that say who or what the row is.
    ///   - shown: the column whose cell may be shown; a name is not.
    ///   - hasFigures: true for a table of units and the like, whose rows have figures.
    init?(_ cells: [String], headers: [String], ids: [Int], shown: Int, hasFigures: Bool = false) {
        let least =
            hasFigures ? NobodyRow.leastColumnsOfHeading.figures : NobodyRow.leastColumnsOfHeading.nominees
        let filled = cells.indices.filter { !cells[$0].isEmpty }
        let named = ids.filter { !cells[$0].isEmpty }
        let total = filled.first { (filled.count == 1 || named.contains($0)) && TotalWords.areTotal(cells[$0]) }
        let signature = filled.first { (filled.count == 1 || named.contains($0)) && TotalWords.areSignature(cells[$0]) }
        if filled.count >= min(2, headers.count),
            filled.allSatisfy({ headers.indices.contains($0) && cells[$0] == headers[$0] })
        {
            self = .repeatedHeader
        } else if let total {
            self = .total(column: total, text: cells[total])
        } else if let signature {
            self = .signature(column: signature)
        } else if filled.count == 1, headers.count >= NobodyRow.leastColumns {
            self = .oneCell(column: filled[0], text: filled[0] == shown ? cells[filled[0]] : nil)
        } else if filled.count == 2, headers.count >= least, ids.contains(filled[hasFigures ? 1 : 0]),
            NobodyRow.isMark(cells[filled[0]])
        {
            self = .heading(column: filled[0], mark: cells[filled[0]])
        } else if NobodyRow.areColumnNumbers(cells) {
            self = .columnNumbers
        } else {
            return nil
        }
    }

    /// True where a cell is no id of a person: it is short, and has no digit.
    private static func isMark(_ cell: String) -> Bool {
        cell.utf8.count <= longestMark && !cell.contains(where: \.isNumber)
    }

    /// The most bytes of a mark: “XVIII.”, “Ngày”. Chosen.
    static let longestMark = 6

    /// True where the cells number the columns, one after the other, perhaps after letters for the first of them: “(1)”, “(2)”,
    /// “(3)”; without brackets only where there are five columns, as 1, 2, 3 may be figures.
    private static func areColumnNumbers(_ cells: [String]) -> Bool {
        let inner = cells.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "()[] ")) }
        guard inner.count >= (inner == cells ? 5 : 3) else { return false }
        let letters = inner.prefix { $0.count == 1 && $0.first?.isLetter ?? false }
        let numbers = inner.dropFirst(letters.count)
        guard zip(letters, "ABCDEFGHIJ").allSatisfy({ $0.uppercased() == String($1) }), numbers.count >= 2 else {
            return false
        }
        let first = numbers.first == "1" ? 1 : letters.count + 1
        return zip(numbers, first...).allSatisfy { $0 == "\($1)" }
    }

    /// The column of the cell that gives it away.
    var column: Int {
        switch self {
        case .repeatedHeader, .columnNumbers: 0
        case .oneCell(let column, _), .total(let column, _), .signature(let column), .heading(let column, _): column
        }
    }

    /// The message on it among nominees.
    var message: Message {
        switch self {
        case .repeatedHeader: Message(NobodyMessage.repeatedHeader)
        case .oneCell(_, let text?): Message(NobodyMessage.oneCellReading(text: text.quotable))
        case .oneCell: Message(NobodyMessage.oneCell)
        case .total(_, let text): Message(NobodyMessage.totalForNominee(text: text.quotable))
        case .signature: Message(NobodyMessage.signature)
        case .heading(_, let mark): Message(NobodyMessage.headingWithMark(mark: mark.quotable))
        case .columnNumbers: Message(NobodyMessage.columnNumbers)
        }
    }
}
