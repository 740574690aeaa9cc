/// The part `content.xml`: tables of rows of cells, with repeated rows and cells told by a number.
final class ODSContent: XMLHandler {
    private(set) var fault: SpreadsheetFault?
    private(set) var sheets: [Sheet] = []
    private let limits: SpreadsheetLimits

    /// The fonts of the styles of cells, and the styles of tables that are not shown.
    private var fontOfStyle: [String: String] = [:]
    /// The places of fonts among those of the sheet that is read.
    private var fontPlaces: [String: Int] = [:]
    private var hiddenStyles: Set<String> = []
    private var style = ""

    private var sheet: Sheet?
    private var row = 0
    private var column = 0
    private var tableColumn = 0
    private var rowRepeats = 1
    private var isHiddenRow = false
    private var cell = OpenCell()
    /// Elements within a cell whose text is not the cell's: notes, drawings.
    private var asides = 0
    private var isInCell = false
    private var paragraphs = 0
    private var isParagraph = false

    /// A cell while it is read.
    private struct OpenCell {
        var repeats = 1
        var rows = 1
        var columns = 1
        var kind = ""
        var value: String?
        var style: String?
        var isFormula = false
        var text: [UInt8] = []
    }

    init(_ limits: SpreadsheetLimits) { self.limits = limits }

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        if isInCell { return startInside(name, attributes) }
        if name == "table-cell" || name == "covered-table-cell" {
            startCell(attributes)
        } else if name == "table-row" {
            row += 1
            (column, rowRepeats) = (0, max(1, attributes.whole("number-rows-repeated") ?? 1))
            isHiddenRow = attributes["visibility"].map { $0 != "visible" } ?? false
        } else if name == "table-column" {
            let repeats = max(1, attributes.whole("number-columns-repeated") ?? 1)
            if attributes["visibility"].map({ $0 != "visible" }) ?? false {
                sheet?.hiddenColumns.append(tableColumn...tableColumn + repeats - 1)
            }
            tableColumn += repeats
        } else if name == "table" {
            startTable(attributes)
        } else if name == "style" {
            style = attributes["name"] ?? ""
        } else if name == "text-properties" {
            if let font = attributes["font-name"] ?? attributes["font-family"] { fontOfStyle[style] = font }
        } else if name == "table-properties", attributes["display"] == "false" {
            hiddenStyles.insert(style)
        }
    }

    func end(_ name: XMLName) {
        if isInCell {
            if asides > 0 {
                if ODSContent.isAside(name) { asides -= 1 }
            } else if name == "p" {
                isParagraph = false
            } else if name == "table-cell" || name == "covered-table-cell" {
                endCell()
            }
        } else if name == "table-row" {
            endRow()
        } else if name == "table", let sheet {
            sheets.append(sheet)
            self.sheet = nil
        }
    }

    func text(_ bytes: UnsafeRawBufferPointer) {
        if isInCell, isParagraph, asides == 0 { cell.text.append(contentsOf: bytes) }
    }

    private func startTable(_ attributes: XMLAttributes) {
        let used = sheets.reduce(0) { $0 + $1.cellCount }
        sheet = Sheet(
            name: attributes["name"] ?? "", isHidden: attributes["style-name"].map(hiddenStyles.contains) ?? false,
            mostCells: limits.cells - used)
        (row, tableColumn, fontPlaces) = (0, 0, [:])
    }

    private func startCell(_ attributes: XMLAttributes) {
        isInCell = true
        paragraphs = 0
        cell = OpenCell()
        cell.repeats = max(1, attributes.whole("number-columns-repeated") ?? 1)
        cell.rows = max(1, attributes.whole("number-rows-spanned") ?? 1)
        cell.columns = max(1, attributes.whole("number-columns-spanned") ?? 1)
        cell.kind = attributes["value-type"] ?? ""
        cell.isFormula = attributes.bytes("formula") != nil
        cell.style = attributes["style-name"]
        cell.value =
            attributes["value"] ?? attributes["date-value"] ?? attributes["time-value"] ?? attributes["boolean-value"]
            ?? attributes["string-value"]
    }

    private static func isAside(_ name: XMLName) -> Bool { name == "annotation" || name == "shapes" || name == "frame" }

    private func startInside(_ name: XMLName, _ attributes: XMLAttributes) {
        if ODSContent.isAside(name) {
            asides += 1
        } else if asides > 0 {
            return
        } else if name == "p" {
            if paragraphs > 0 { cell.text.append(UInt8(ascii: "\n")) }
            paragraphs += 1
            isParagraph = true
        } else if name == "s" {
            let count = min(attributes.whole("c") ?? 1, 1_000)
            cell.text.append(contentsOf: [UInt8](repeating: UInt8(ascii: " "), count: count))
        } else if name == "line-break" {
            cell.text.append(UInt8(ascii: "\n"))
        } else if name == "tab" {
            cell.text.append(UInt8(ascii: "\t"))
        }
    }

    private func endCell() {
        isInCell = false
        defer { column += cell.repeats }
        if cell.rows > 1 || cell.columns > 1 {
            merge()
        }
        guard let content = content else { return }
        // A row of sixteen thousand equal cells is a fill to its end.
        guard column <= CellAddress.lastColumn else { return }
        let end = min(column + cell.repeats, CellAddress.lastColumn + 1)
        guard end <= limits.columns else {
            fault = .tooLarge(.columns(most: limits.columns, found: end))
            return
        }
        for place in column..<end {
            guard !(sheet?.isFull ?? true) else {
                fault = .tooLarge(.cells(most: limits.cells))
                return
            }
            sheet?.add(content.text, content.kind, column: place, isFormula: cell.isFormula, font: font)
        }
    }

    /// Notes that the cell is merged with those beside and below it, as far as a sheet goes.
    private func merge() {
        let last = (
            row: min(row + cell.rows - 1, CellAddress.lastRow),
            column: min(column + cell.columns - 1, CellAddress.lastColumn)
        )
        guard last.row >= row, last.column >= column else { return }
        sheet?.merge(Sheet.Merge(rows: row...last.row, columns: column...last.column))
        if sheet?.merged ?? 0 > limits.merged { fault = .tooLarge(.merges(most: limits.merged)) }
    }

    /// The font of the cell, an index into the sheet's fonts.
    private var font: Int {
        guard let name = cell.style.flatMap({ fontOfStyle[$0] }), let count = sheet?.fonts.count else { return 0 }
        if let known = fontPlaces[name] { return known }
        sheet?.fonts.append(name)
        fontPlaces[name] = count
        return count
    }

    /// The text and the kind of the cell; nil where it holds nothing.
    private var content: (text: [UInt8], kind: Sheet.Kind)? {
        let value = cell.value ?? ""
        switch cell.kind {
        case "float", "currency":
            return DecimalText(value.utf8).map { ($0.text, .number) }
        case "percentage":
            return DecimalText(value.utf8).map { ($0.timesHundred.text + [UInt8(ascii: "%")], .percent) }
        case "date":
            let plain = value.replacing("T00:00:00", with: "").replacing("T", with: " ")
            return (Array(plain.utf8), .day)
        case "time": return (cell.text, .day)
        case "boolean": return (Array((value == "true" ? "TRUE" : "FALSE").utf8), .boolean)
        default:
            if cell.text.isEmpty, cell.value == nil { return cell.isFormula ? ([], .noResult) : nil }
            let text = cell.text.isEmpty ? Array(value.utf8) : cell.text
            if cell.isFormula, text.starts(with: Array("#".utf8)) || text.starts(with: Array("Err:".utf8)) {
                return (text, .error)
            }
            return text.isEmpty ? nil : (text, .text)
        }
    }

    private func endRow() {
        guard row <= CellAddress.lastRow else { return }
        let before = sheet?.rows.count ?? 0
        sheet?.endRow(row, isHidden: isHiddenRow)
        let last = min(row + rowRepeats - 1, CellAddress.lastRow)
        let isFilled = sheet?.rows.count ?? 0 > before
        let found = before + last - row + 1
        if isFilled, found > limits.rows {
            fault = .tooLarge(.rows(most: limits.rows, found: found))
        } else if isFilled, last > row {
            sheet?.repeatRow(row + 1..<last + 1)
            if sheet?.isFull ?? false { fault = .tooLarge(.cells(most: limits.cells)) }
        }
        row += rowRepeats - 1
    }
}
