/// A part `worksheets/sheet….xml`: rows of cells. ECMA-376, part 1, 18.3.1.
final class WorksheetReader: XMLHandler {
    private(set) var fault: SpreadsheetFault?
    private(set) var sheet: Sheet
    private let strings: SharedStrings
    private let styles: CellStyles
    private let isFrom1904: Bool
    private let limits: SpreadsheetLimits

    private var row = 0
    private var isHiddenRow = false
    /// The column of the cell that is read, or, between cells, of the last one.
    private var column = -1
    private var form = Form.number
    private var style = 0
    private var isFormula = false
    private var value: [UInt8] = []
    private var isValue = false
    private var hasValue = false
    private var phonetic = 0

    /// The way in which the value of a cell is written: its attribute `t`.
    private enum Form { case number, shared, text, boolean, error, day }

    init(_ sheet: Sheet, _ strings: SharedStrings, _ styles: CellStyles, isFrom1904: Bool, _ limits: SpreadsheetLimits)
    {
        (self.sheet, self.strings, self.styles) = (sheet, strings, styles)
        (self.isFrom1904, self.limits) = (isFrom1904, limits)
        if !styles.fonts.isEmpty { self.sheet.fonts = styles.fonts }
    }

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        if name == "c" {
            startCell(attributes)
        } else if name == "v" || name == "t" {
            (isValue, hasValue) = (phonetic == 0, true)
        } else if name == "f" {
            isFormula = true
        } else if name == "row" {
            let number = attributes.whole("r") ?? row + 1
            // Rows stand in their order; otherwise their numbers would be those of others.
            if number <= row, fault == nil { fault = .damaged(part: sheet.name) }
            row = number
            (column, isHiddenRow) = (-1, attributes.isTrue("hidden"))
        } else if name == "rPh" {
            phonetic += 1
        } else if name == "col", attributes.isTrue("hidden"), let first = attributes.whole("min"),
            let last = attributes.whole("max"), first >= 1, last >= first
        {
            sheet.hiddenColumns.append(first - 1...last - 1)
        } else if name == "mergeCell", let merge = WorksheetReader.merge(attributes["ref"] ?? "") {
            sheet.merge(merge)
            if sheet.merged > limits.merged { stop(.merges(most: limits.merged)) }
        }
    }

    func end(_ name: XMLName) {
        if name == "v" || name == "t" {
            isValue = false
        } else if name == "c" {
            endCell()
        } else if name == "row" {
            if row <= CellAddress.lastRow { sheet.endRow(row, isHidden: isHiddenRow) }
            if sheet.rows.count > limits.rows { stop(.rows(most: limits.rows, found: sheet.rows.count)) }
        } else if name == "rPh" {
            phonetic -= 1
        }
    }

    func text(_ bytes: UnsafeRawBufferPointer) {
        if isValue { value.append(contentsOf: bytes) }
    }

    private func startCell(_ attributes: XMLAttributes) {
        let next = column + 1
        column = attributes.bytes("r").flatMap(WorksheetReader.place) ?? next
        // As with rows: of two cells in one place, or out of order, one would be lost.
        if column < next { damaged() }
        style = attributes.whole("s") ?? 0
        form = WorksheetReader.form(attributes.bytes("t"))
        (isFormula, hasValue) = (false, false)
        value.removeAll(keepingCapacity: true)
    }

    private static func form(_ type: UnsafePointer<CChar>?) -> Form {
        guard let type else { return .number }
        let name = XMLName(type)
        if name == "s" { return .shared }
        if name == "inlineStr" || name == "str" { return .text }
        if name == "b" { return .boolean }
        if name == "e" { return .error }
        return name == "d" ? .day : .number
    }

    /// The column of an address, read without a copy.
    private static func place(_ address: UnsafePointer<CChar>) -> Int? {
        var (column, place) = (0, address)
        while place.pointee >= CChar(bitPattern: UInt8(ascii: "A")), column <= CellAddress.lastColumn {
            column = column * 26 + Int(place.pointee & 0x1F)
            place += 1
        }
        return (1...CellAddress.lastColumn + 1).contains(column) ? column - 1 : nil
    }

    private func endCell() {
        guard column <= CellAddress.lastColumn, row <= CellAddress.lastRow else { return hasValue ? damaged() : () }
        guard !sheet.isFull else { return stop(.cells(most: limits.cells)) }
        guard column < limits.columns || !(hasValue || isFormula) else {
            return stop(.columns(most: limits.columns, found: column + 1))
        }
        if !hasValue || value.isEmpty {
            if isFormula, form != .text || !hasValue { add([], .noResult) }
            return
        }
        switch form {
        case .number: addNumber()
        case .text: addText(value)
        case .boolean: add(Array((value == [UInt8(ascii: "1")] ? "TRUE" : "FALSE").utf8), .boolean)
        case .error: add(value, .error)
        // ISO 8601, as the strict form of the format has days.
        case .day: add(Array(String(decoding: value, as: UTF8.self).replacing("T00:00:00", with: "").utf8), .day)
        case .shared: addShared()
        }
    }

    private func addShared() {
        var index = 0
        for byte in value {
            let digit = Int(byte) - Int(UInt8(ascii: "0"))
            guard (0...9).contains(digit), index < 1 << 32 else { return damaged() }
            index = index * 10 + digit
        }
        guard let text = strings[index] else { return damaged() }
        if !text.isEmpty { addText(text) }
    }

    /// What is written is lost: nothing is read of such a file.
    private func damaged() {
        if fault == nil { fault = .damaged(part: sheet.name) }
    }

    /// More than is allowed: nothing more is read.
    private func stop(_ excess: SpreadsheetFault.Excess) {
        if fault == nil { fault = .tooLarge(excess) }
    }

    private func addText(_ text: some Collection<UInt8>) {
        if text.contains(UInt8(ascii: "_")) {
            add(WorksheetReader.unescaped(text), .text)
        } else {
            add(text, .text)
        }
    }

    private func addNumber() {
        let meaning = styles.styles.indices.contains(style) ? styles.styles[style].meaning : .number
        let isPlain = value.count <= 15 && value.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        if isPlain, meaning == .number { return add(value, .number) }
        guard let number = DecimalText(value) else { return add(value, .text) }
        switch meaning {
        case .number: add(number.text, .number)
        case .percent: add(number.timesHundred.text + [UInt8(ascii: "%")], .percent)
        case .day:
            let serial = Double(String(decoding: value, as: UTF8.self)) ?? -1
            let day = SerialDay(serial, isFrom1904: isFrom1904)
            add(day.map { Array($0.text.utf8) } ?? number.text, day == nil ? .number : .day)
        }
    }

    private func add(_ text: some Collection<UInt8>, _ kind: Sheet.Kind) {
        let font = styles.styles.indices.contains(style) ? styles.styles[style].font : 0
        sheet.add(text, kind, column: column, isFormula: isFormula, font: font)
    }

    /// The text without escapes of characters that XML cannot hold (`_x000D_`). ECMA-376, part 1, 22.9.2.19.
    static func unescaped<Bytes: Collection<UInt8>>(_ bytes: Bytes) -> [UInt8] {
        let text = Array(bytes)
        var (plain, place): ([UInt8], Int) = ([], 0)
        while place < text.count {
            if text[place] == UInt8(ascii: "_"), place + 7 <= text.count, text[place + 1] == UInt8(ascii: "x"),
                text[place + 6] == UInt8(ascii: "_"),
                let code = UInt32(String(decoding: text[place + 2..<place + 6], as: UTF8.self), radix: 16),
                let scalar = UnicodeScalar(code)
            {
                plain.append(contentsOf: String(scalar).utf8)
                place += 7
            } else {
                plain.append(text[place])
                place += 1
            }
        }
        return plain
    }

    private static func merge(_ reference: String) -> Sheet.Merge? {
        let ends = reference.split(separator: ":").map { CellAddress.parse($0.utf8) }
        guard ends.count == 2, let first = ends[0], let last = ends[1], first.row <= last.row,
            first.column <= last.column
        else { return nil }
        return Sheet.Merge(rows: first.row...last.row, columns: first.column...last.column)
    }
}
