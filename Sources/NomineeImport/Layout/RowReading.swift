import Foundation
import SelectionInput

/// What a row below a header is.
enum RowReading: Equatable {
    /// A nominee.
    case person
    /// A heading of the rows below it.
    case section(String)
    /// A name and nothing else.
    case onlyName
    /// More of the nominee above it.
    case continuation
    /// Nobody, for this reason.
    case nobody(ImportRule)
    /// The end of the list.
    case end

    /// The reading of a row, by its texts.
    /// - Parameters:
    ///   - cells: the texts by column; at least one.
    ///   - header: the header above it.
    ///   - nameColumn: the column of names.
    ///   - isKnownSection: true for a text that names a unit or a class.
    init(_ cells: [Int: String], _ header: Header, nameColumn: Int, isKnownSection: (String) -> Bool) {
        let filled = cells.keys.sorted()
        let texts = filled.compactMap { cells[$0] }
        let content = filled.filter { header.roles[$0] != .numbering }
        let number = filled.first { header.roles[$0] == .numbering }.flatMap { cells[$0] }
        let name = cells[nameColumn]
        // A mark stands in the column of numbers, or in the first one where there is none.
        let mark = number ?? (content.count == 2 ? texts[0] : "")
        if RowReading.areColumnNumbers(texts) {
            self = .nobody(.columnNumbers)
        } else if TotalWords.areTotal(name ?? texts[0])
            || content.count <= 3 && texts.prefix(2).contains(where: TotalWords.areTotal)
        {
            self = .nobody(.total)
        } else if RowReading.isEnd(texts) {
            self = .end
        } else if RowReading.isSectionMark(mark), content.count <= 2 {
            self = .section(texts[1...].first ?? texts[0])
        } else if content.count <= 1 {
            self = RowReading.single(
                texts[texts.count - 1], number: number, isName: content.first == nameColumn, isKnownSection)
        } else {
            // A numbered row, or one that says much, is somebody whose name is missing.
            let isOwn = name != nil || number.map(RowReading.isNumber) ?? false || content.count >= RowReading.fewest
            self = isOwn ? .person : .continuation
        }
    }

    /// The fewest cells of a row without a name that is somebody of its own.
    private static let fewest = 4

    private static func isNumber(_ text: String) -> Bool {
        !text.isEmpty && text.allSatisfy { $0.isNumber || $0 == "." }
    }

    /// The reading of a row with one cell, beside its number perhaps.
    private static func single(
        _ text: String, number: String?, isName: Bool, _ isKnownSection: (String) -> Bool
    ) -> RowReading {
        let isNumbered = number.map(isNumber) ?? false
        if isKnownSection(text) { return .section(text) }
        if isNumbered, isName { return .person }
        if number.map(isSectionMark) ?? false || hasSectionMark(text) || !isName { return .section(text) }
        return .onlyName
    }

    /// True for “I”, “A.”, “IV)”.
    static func isSectionMark(_ text: String) -> Bool {
        let mark = text.trimmingCharacters(in: CharacterSet(charactersIn: " .)-:"))
        guard !mark.isEmpty, mark.count <= 5 else { return false }
        return mark.allSatisfy { "IVXLC".contains($0) } || (mark.count == 1 && mark.first?.isLetter ?? false)
    }

    /// True for a text that begins with a mark of a section.
    static func hasSectionMark(_ text: String) -> Bool {
        guard let end = text.firstIndex(where: { ".)-".contains($0) }) else { return false }
        return isSectionMark(String(text[..<end]))
    }

    /// The text of a section's heading without its mark.
    static func withoutMark(_ text: String) -> String {
        let pattern = #"^\s*(?:[IVXLC]+|[A-Za-zĐđ]|\d{1,2})\s*[.)\-:]\s*"#
        return text.replacingOccurrences(of: pattern, with: "", options: .regularExpression)
    }

    /// True where the cells number the columns: (1), (2), (3); or 1, 2, 3, 4, 5 without brackets.
    private static func areColumnNumbers(_ texts: [String]) -> Bool {
        let inner = texts.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "()[] ")) }
        guard inner.count >= (inner == texts ? 4 : 3), let first = inner.compactMap({ Int($0) }).first else {
            return false
        }
        let numbers = inner.drop { Int($0) == nil }
        // No column is numbered by more than a sheet has columns; the largest whole number has none after it.
        guard numbers.count >= inner.count - 2, first <= 3 else { return false }
        return zip(numbers, first...).allSatisfy { $0 == "\($1)" }
    }

    /// True where a list ends: a place to sign, or the line of a place and a day above it.
    private static func isEnd(_ texts: [String]) -> Bool {
        texts.count <= 3
            && texts.contains { text in
                TotalWords.areSignature(text) || isDateLine(text)
                    || beginnings.contains { text.uppercased().hasPrefix($0) }
            }
    }

    /// How a signature begins.
    private static let beginnings = [
        "TM.", "KT.", "TL.", "TUQ.", "XÁC NHẬN", "NGƯỜI LẬP", "CHỦ TỊCH", "THỦ TRƯỞNG", "NƠI NHẬN", "GHI CHÚ:",
        "DANH SÁCH CÓ", "DANH SÁCH NÀY CÓ", "DANH SÁCH GỒM", "ẤN ĐỊNH DANH SÁCH",
    ]

    /// True for “Lạng Sơn, ngày 5 tháng 2 năm 2025”.
    static func isDateLine(_ text: String) -> Bool {
        text.range(of: #"ngày\s*\S{0,4}\s*tháng\s*\S{0,4}\s*năm"#, options: [.regularExpression, .caseInsensitive])
            != nil
    }
}
