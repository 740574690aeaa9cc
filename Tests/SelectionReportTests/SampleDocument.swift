import ExactArithmetic
import Wording

@testable import SelectionReport

/// A document with everything in it that a renderer has to take care of.
enum SampleDocument {
    /// Text that HTML, CSV and terminals must not take for their own.
    static let hostile = "<b>&\"'\u{1B}[31m, 'một' \"hai\""
    /// Text that a spreadsheet would calculate.
    static let formula = "=1+1"
    private static let beginning = "Cơ quan ngành dọc trên địa bàn thành phố Lạng Sơn và các xã lân cận, "
    /// Names that differ at the end, and a third that differs from them in the middle.
    static let alike = [
        beginning + "khối thứ nhất", beginning + "khối thứ hai",
        beginning.replacing("Lạng Sơn", with: "Cao Bằng") + "khối thứ hai",
    ]
    static let headings = ["Kết quả <1>", "Số lượng", "Bảng rộng", "Không có dòng nào", "Đứng một mình"]
    static let longSentence = "Đại biểu được chọn theo thứ tự ưu tiên; " + String(repeating: "xét lần lượt ", count: 30)
    static let note = "Còn 3 dòng không nêu ở đây"

    static let document = ReportDocument(
        "Hội nghị \"thử\" & <nghiệm>", subtitles: ["Phương án " + hostile], language: .vietnamese,
        sections: [
            ReportSection(headings[0], [.sentence(hostile), .sentence(longSentence)]),
            ReportSection(headings[1], [.table(kinds)]),
            ReportSection(headings[2], [.table(wide)]),
            ReportSection(headings[3], [.table(ReportTable("empty", [.text("Đơn vị"), .count("Số")]))]),
            ReportSection("Bỏ trống", []),
            ReportSection(headings[4], standsAlone: true, []),
        ])

    /// A table with a column of every kind, sums and a note.
    static var kinds: ReportTable {
        let style = NumberStyle(.vietnamese)
        var table = ReportTable(
            "kinds",
            [
                .text("Đơn vị"), .text("Ghi chú"), .count("Số"), .share("%"), .amount("Điểm"), .date("Ngày"), .mark(),
            ])
        for (index, name) in alike.enumerated() {
            table.add([
                .text(name), .text([hostile, formula, "a, \"b\""][index]), style.cell(1_200 + index),
                style.percentCell(1, of: 3), style.cell(Rational(7, index + 2)),
                .number("26/11/2025", .date("2025-11-26")), .text("✓", tone: index == 0 ? .broken : nil),
            ])
        }
        table.add(
            [
                .text("Chi tiết"), .blank, style.cell(-5), .text("–"), .number("1/3…", .long("0.333333")), .blank,
                .blank,
            ],
            isDetail: true)
        table.addTotal([.text("Tổng"), .blank, style.cell(3_603), .blank, .blank, .blank, .blank])
        table.note = note
        return table
    }

    /// The headers of the wide table's parts.
    static let wideHeaders = (1...30).map { "Nhóm đại biểu \($0)." }

    /// A table of names and thirty columns that may be divided.
    static var wide: ReportTable {
        var table = ReportTable(
            "wide", [.text("Đơn vị")] + wideHeaders.enumerated().map { ReportColumn.count($1).inPart($0) })
        for (row, name) in alike.enumerated() {
            table.add([.text(name)] + (1...30).map { NumberStyle(.vietnamese).cell(row * 100 + $0) })
        }
        return table
    }
}

extension String {
    /// The places of strings in the text, each looked for behind the one before; nil where one is missing.
    func placesInOrder(_ strings: [String]) -> [Index]? {
        var (places, rest) = ([Index](), self[...])
        for string in strings {
            guard let range = rest.firstRange(of: string) else { return nil }
            places.append(range.lowerBound)
            rest = rest[range.upperBound...]
        }
        return places
    }
}
