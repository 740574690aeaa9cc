import ExactArithmetic
import SelectionCore
import Wording

/// The ways in which the numbers of a column may mean something else than was read; told once for the column.
struct ColumnNumbers {
    private struct Found {
        var place: SourceLocation?
        var text: String
        var read: String
        var cells = 0
    }

    private var commas: Found?
    private var groups: Found?
    private var wholeOfGroups = ""
    /// True where some point is surely before decimals.
    private var hasDecimalPoint = false

    /// Takes note of a number that `cells` cells hold, the first of them at `place`.
    mutating func add(_ number: WrittenNumber, _ text: String, at place: SourceLocation?, cells: Int = 1) {
        if number.hasComma {
            var found = commas ?? Found(place: place, text: text, read: text.replacing(",", with: "."))
            found.cells += cells
            commas = found
        }
        if let whole = number.wholeOfGroups {
            if groups == nil {
                groups = Found(place: place, text: text, read: number.value.decimal ?? number.value.description)
                wholeOfGroups = whole
            }
            groups?.cells += cells
        }
        if number.hasPoint, number.wholeOfGroups == nil { hasDecimalPoint = true }
    }

    /// Says what was found under `header`.
    func report(_ problems: inout ProblemList, header: String) {
        if let commas {
            problems.warning(
                at: commas.place,
                Message(
                    SpellingMessage.commasRead(
                        column: header.quotable, cells: "\(commas.cells)", text: commas.text, read: commas.read)))
        }
        guard let groups, !hasDecimalPoint else { return }
        if let commas {
            // One of the two signs stands before decimals, so the other one does not.
            problems.error(
                at: groups.place,
                Message(
                    SpellingMessage.pointAmongCommas(
                        text: groups.text, column: header.quotable, cells: "\(groups.cells)", decimal: commas.text)),
                advice: [Message(.writeInstead(text: wholeOfGroups))])
        } else {
            problems.warning(
                at: groups.place,
                Message(
                    SpellingMessage.pointOfThousands(
                        text: groups.text, column: header.quotable, cells: "\(groups.cells)", read: groups.read,
                        whole: wholeOfGroups)))
        }
    }
}
