/// Reads a workbook of Office Open XML (`.xlsx`, `.xlsm`): ECMA-376, transitional and strict.
struct XLSXReader {
    private let archive: ZipArchive
    private let allowance: ZipArchive.Allowance
    private let limits: SpreadsheetLimits

    init(_ archive: ZipArchive, _ limits: SpreadsheetLimits) {
        (self.archive, self.limits) = (archive, limits)
        allowance = ZipArchive.Allowance(limits.bytes)
    }

    /// The sheets of cells; sheets of charts are left out.
    /// - Throws: the first fault of any part that is read.
    /// - Complexity: O(unpacked bytes).
    func workbook() throws(SpreadsheetFault) -> Workbook {
        let package = try relationships(of: "")
        let name = package.part(ofType: "officeDocument") ?? "xl/workbook.xml"
        if name.hasSuffix(".bin") { throw .binaryWorkbook }
        // A text document is an archive with another part in this place.
        guard name.contains("workbook"), archive.part(name) != nil else { throw .unknownKind }
        let workbook = WorkbookPart()
        try read(name, workbook)
        let parts = try relationships(of: name)
        let strings = SharedStrings()
        if let part = parts.part(ofType: "sharedStrings") { try read(part, strings) }
        let styles = CellStyles()
        if let part = parts.part(ofType: "styles") { try read(part, styles) }
        var sheets: [Sheet] = []
        var left = limits.cells
        for sheet in workbook.sheets {
            guard let part = parts.part(sheet.relationship) else { throw .missingPart(sheet.name) }
            if part.contains("chartsheets/") || part.contains("dialogsheets/") { continue }
            let reader = WorksheetReader(
                Sheet(name: sheet.name, isHidden: sheet.isHidden, mostCells: left), strings, styles,
                isFrom1904: workbook.isFrom1904, limits)
            try read(part, reader)
            left -= reader.sheet.cells.count
            sheets.append(reader.sheet)
        }
        guard !sheets.isEmpty else { throw .noSheet }
        return Workbook(sheets: sheets)
    }

    private func read(_ name: String, _ handler: some XMLHandler) throws(SpreadsheetFault) {
        guard let part = archive.part(name) else { throw .missingPart(name) }
        try XMLReading.read(part, of: archive, allowance, limits, handler)
    }

    /// The relationships of a part; none where it has no part of them.
    private func relationships(of part: String) throws(SpreadsheetFault) -> Relationships {
        let steps = part.split(separator: "/").map(String.init)
        let folder = steps.dropLast().joined(separator: "/")
        let relationships = Relationships(folder: folder)
        let name = (folder.isEmpty ? "" : folder + "/") + "_rels/" + (steps.last ?? "") + ".rels"
        if archive.part(name) != nil { try read(name, relationships) }
        return relationships
    }
}
