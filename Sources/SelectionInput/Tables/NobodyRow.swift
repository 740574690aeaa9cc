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

    /// The least number of columns of a table in which a row with one cell is nobody.
    static let leastColumns = 3

    /// The kind of row that `cells` are; nil where it may be somebody.
    /// - Parameters:
    ///   - ids: the columns that say who or what the row is.
    ///   - shown: the column whose cell may be shown; a name is not.
    init?(_ cells: [String], headers: [String], ids: [Int], shown: Int) {
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
        } else {
            return nil
        }
    }

    /// The column of the cell that gives it away.
    var column: Int {
        switch self {
        case .repeatedHeader: 0
        case .oneCell(let column, _), .total(let column, _), .signature(let column): column
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
        }
    }
}
