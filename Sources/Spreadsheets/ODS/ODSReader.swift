/// Reads a spreadsheet of the OpenDocument format (`.ods`): ISO/IEC 26300, OpenDocument 1.0 to 1.3.
struct ODSReader {
    private let archive: ZipArchive
    private let allowance: ZipArchive.Allowance
    private let limits: SpreadsheetLimits

    init(_ archive: ZipArchive, _ limits: SpreadsheetLimits) {
        (self.archive, self.limits) = (archive, limits)
        allowance = ZipArchive.Allowance(limits.bytes)
    }

    /// The tables of the document.
    /// - Throws: the first fault of any part that is read; `encrypted` where the manifest says so.
    /// - Complexity: O(unpacked bytes).
    func workbook() throws(SpreadsheetFault) -> Workbook {
        let manifest = ODSManifest()
        if let part = archive.part("META-INF/manifest.xml") {
            try XMLReading.read(part, of: archive, allowance, limits, manifest)
        }
        if manifest.isEncrypted { throw .encrypted }
        guard let part = archive.part("content.xml") else { throw .missingPart("content.xml") }
        let content = ODSContent(limits)
        try XMLReading.read(part, of: archive, allowance, limits, content)
        guard !content.sheets.isEmpty else { throw .noSheet }
        return Workbook(sheets: content.sheets)
    }
}

/// The part `META-INF/manifest.xml`.
private final class ODSManifest: XMLHandler {
    private(set) var isEncrypted = false

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        if name == "encryption-data" { isEncrypted = true }
    }

}
