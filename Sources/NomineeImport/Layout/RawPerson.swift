import SelectionInput
import Spreadsheets

/// A cell as it is read, and what has been done to it without doubt.
struct RawCell: Sendable {
    /// The cell's column and row in its sheet.
    var column: Int
    var row: Int
    /// The text as it is written.
    var written: String
    /// The text as it is meant.
    var text: String
    /// Why they differ, the last reason last.
    var rules: [ImportRule] = []
    /// The reason that says most of why they differ.
    var rule: ImportRule? { rules.first { $0 == .asAbove || $0 == .mergedCells } ?? rules.last }
    /// What the cell holds.
    var kind: Sheet.Kind

    /// Changes the text.
    mutating func change(to text: String, _ rule: ImportRule) {
        guard !text.unicodeScalars.elementsEqual(self.text.unicodeScalars) else { return }
        self.text = text
        rules.append(rule)
    }
}

/// A nominee as a list has it: cells by slot, and what the rows above say.
struct RawPerson: Sendable {
    /// The rows, the first of them that with the name.
    var row: Int
    /// The cells by slot.
    var cells: [Int: RawCell] = [:]
    /// The birth dates or marks that stand in a column for one gender.
    var halves: [(gender: Gender, cell: RawCell)] = []
    /// Texts that stand in further rows, by slot.
    var continued: [(slot: Int, cell: RawCell)] = []
    /// The texts of the sections it stands in: those of units and those of classes.
    var unitSection: (text: String, row: Int)?
    var classSection: (text: String, row: Int)?
    /// True where its row has a name and nothing else: nobody knows that it is a nominee.
    var isNameOnly = false
}

/// A sheet as it is read: its nominees, and what is nobody.
struct RawSheet: Sendable {
    /// The sheet.
    var grid: CellGrid
    /// The first header; nil where there is none.
    var header: Header?
    /// The nominees, in the order of rows.
    var people: [RawPerson] = []
    /// The rows that are nobody, with the reason and their texts.
    var nobody: [(row: Int, text: String, rule: ImportRule)] = []
    /// The lines above the header.
    var titles: [(text: String, row: Int)] = []
}
