import DelegateSelection

/// What the pages of documents say.
enum DocumentPageMessage: MessageWords {
    case noRun, ofRun, show, letterTo, allUnits, kinds, document, note, issued, noIssued, preview, letterhead,
        letterheadHint,
        day, who,
        format
    case digest, publicVersion, publicHint, isPublic, internalOnly, download, issue, issueHint, stillMade,
        back
    case needsPrevious, needsConferences, takesAttendance, hasAttendance, needsUnits, noPublicBudget, ready, attendance,
        takesRates, takesSeatsAbove
    case attendanceHint, upload, fileNeeded, saved, save, yaml, yamlHint, issuerNeeded, issuerFault, otherLines, remarks
    case noWorkbooks, cellTooLong, noConverter, notConverted, unwritable, previewTitle, editYAML, formats
    case number, gone, issueSame, issueOther, issueStays, issueAgain
    case issuedNow(number: String)
    case issuedBefore(number: String, day: String, by: String)
    case run(String)
    case publishedRun(String)
    case kind(PaperKind)
    case field(String)

    /// The words of the case, in both languages.
    var words: Words {
        switch self {
        case .kind(let kind): DocumentPageMessage.name(of: kind)
        case .field(let key): DocumentPageMessage.label(of: key)
        default: first ?? second
        }
    }

    private var first: Words? {
        switch self {
        case .noRun:
            Words(
                "There is no selection yet that papers could be made of.",
                "Chưa có kết quả lựa chọn nào để lập văn bản.")
        case .ofRun: Words("Papers of selection", "Văn bản theo lựa chọn")
        case .run(let run): Words("No. \(run)", "Lựa chọn số \(run)")
        case .publishedRun(let run): Words("No. \(run) (published)", "Lựa chọn số \(run) (đã công bố)")
        case .show: Words("Show", "Xem")
        case .letterTo: Words("Letter to", "Công văn gửi")
        case .allUnits: Words("all units, a letter each", "tất cả đơn vị, mỗi đơn vị một công văn")
        case .kinds: Words("Papers that can be made", "Các văn bản có thể lập")
        case .document: Words("Paper", "Văn bản")
        case .note: Words("What it needs", "Yêu cầu")
        case .ready: Words("ready", "đủ dữ liệu")
        case .issued: Words("Issued papers", "Văn bản đã ban hành")
        case .noIssued: Words("No paper has been issued yet.", "Chưa ban hành văn bản nào.")
        case .preview: Words("Preview and issue", "Xem trước, ban hành")
        case .previewTitle: Words("As it prints", "Bản xem trước khi in")
        case .letterhead: Words("Letterhead", "Thể thức văn bản")
        case .letterheadHint:
            Words(
                "Who issues and signs the papers, and who receives them.",
                "Cơ quan ban hành, người ký, nơi nhận của các văn bản.")
        case .day: Words("When", "Thời điểm")
        case .who: Words("By whom", "Người ban hành")
        case .format: Words("Format", "Định dạng")
        case .formats: Words("Download without issuing", "Tải về, không ban hành")
        case .digest: Words("SHA-256", "SHA-256")
        case .publicVersion: Words("public version", "bản công khai")
        case .publicHint:
            Words(
                "The public version has name, unit and title only, and no count by which somebody is known.",
                "Bản công khai chỉ có họ tên, đơn vị, chức danh và không có số liệu nhận ra từng người.")
        case .isPublic: Words("public", "công khai")
        case .internalOnly: Words("internal", "nội bộ")
        case .download: Words("Download", "Tải về")
        case .issue: Words("Issue", "Ban hành")
        case .issueHint:
            Words(
                "The file is kept as it is now, with its digest, and can be downloaded again byte for byte.",
                "Tệp được lưu nguyên vẹn kèm mã băm và tải lại được đúng từng byte.")
        default: nil
        }
    }

    private var second: Words {
        switch self {
        case .issuedNow(let number):
            Words(
                "The paper was issued as no. \(number) and is kept.", "Đã ban hành và lưu văn bản, số lưu \(number).")
        case .number: Words("No.", "Số lưu")
        case .gone:
            Words(
                "removed after its time: it listed people who were not selected; its digest stays",
                "đã xóa khi hết thời hạn lưu vì có người không được chọn; mã băm vẫn giữ")
        case .issuedBefore(let number, let day, let author):
            Words(
                "This paper was issued before: no. \(number), on \(day), by \(author). Issue it once more?",
                "Văn bản này đã ban hành: số lưu \(number), \(day), người ban hành \(author). Ban hành lần nữa?")
        case .issueSame: Words("The file is the same, byte for byte.", "Tệp giống hệt lần trước.")
        case .issueOther:
            Words(
                "The file is another one: the letterhead, who came or the language has changed since.",
                "Tệp khác lần trước: thể thức, danh sách dự họp hoặc ngôn ngữ đã thay đổi.")
        case .issueStays:
            Words(
                "The earlier one stays, too, and both are in the log.",
                "Bản trước vẫn được giữ; cả hai đều có trong nhật ký.")
        case .issueAgain: Words("Issue once more", "Ban hành lần nữa")
        case .stillMade:
            Words(
                "The file is still being made. Issue it again in a moment.",
                "Tệp đang được tạo. Hãy bấm ban hành lại sau giây lát.")
        case .back: Words("Back to the documents", "Về trang văn bản")
        case .needsPrevious:
            Words(
                "needs an earlier list: choose a selection that replaced a published one",
                "cần danh sách trước đó: hãy chọn lựa chọn thay thế một danh sách đã công bố")
        case .needsConferences:
            Words("needs conferences.yaml of this conference", "cần tệp conferences.yaml của hội nghị")
        case .takesRates:
            Words("needs the rates of cost in the plan", "cần ghi mức chi trong phương án")
        case .takesSeatsAbove:
            Words(
                "names every delegate of this selection: for the congress above make a scenario with its number of seats first",
                "ghi mọi đại biểu của lần lựa chọn này: hãy lập kịch bản theo số suất cấp trên giao rồi lựa chọn trước")
        case .takesAttendance:
            Words("complete once it is known who came", "đầy đủ khi có danh sách người dự họp")
        case .hasAttendance: Words("with the attendance that was uploaded", "kèm danh sách người dự họp đã tải lên")
        case .needsUnits:
            Words(
                "without units.csv units are in the order of their names", "chưa có units.csv: đơn vị xếp theo tên")
        case .noPublicBudget:
            Words("There is no public version of a budget.", "Dự trù kinh phí không có bản công khai.")
        case .attendance: Words("Who came", "Người dự họp")
        case .attendanceHint:
            Words(
                "A table with the columns id, present and reason (CSV, XLSX or ODS).",
                "Bảng có các cột Mã, Có mặt, Lý do (CSV, XLSX hoặc ODS).")
        case .upload: Words("Upload", "Tải lên")
        case .fileNeeded: Words("Choose a file.", "Hãy chọn tệp.")
        case .saved: Words("Saved.", "Đã lưu.")
        case .save: Words("Check and save", "Kiểm tra và lưu")
        case .yaml: Words("letterhead.yaml", "letterhead.yaml")
        case .yamlHint:
            Words(
                "The same as a file; comments and layout stay as they are.",
                "Cùng nội dung dưới dạng tệp; chú thích và cách trình bày được giữ nguyên.")
        case .issuerNeeded: Words("This has to be stated.", "Cần ghi nội dung này.")
        case .issuerFault: Words("This cannot be used; see above.", "Nội dung này chưa dùng được; xem phần trên.")
        case .otherLines: Words("one a line", "mỗi dòng một mục")
        case .remarks: Words("What should be known", "Lưu ý")
        case .editYAML: Words("Edit as a file", "Sửa dưới dạng tệp")
        case .noWorkbooks:
            Words("This server writes no XLSX files.", "Máy chủ này không ghi được tệp XLSX.")
        case .cellTooLong:
            Words("A text is too long for a cell; use DOCX.", "Có nội dung quá dài cho một ô; hãy dùng DOCX.")
        case .noConverter:
            Words(
                "PDF needs LibreOffice or Chromium on the server; neither is installed. Use DOCX.",
                "Tạo PDF cần LibreOffice hoặc Chromium trên máy chủ, hiện chưa cài. Hãy dùng DOCX.")
        case .notConverted: Words("The PDF file could not be made.", "Không tạo được tệp PDF.")
        case .unwritable: Words("The file could not be written.", "Không ghi được tệp.")
        default: Words("", "")
        }
    }

    private static func name(of kind: PaperKind) -> Words {
        switch kind {
        case .delegates: Words("List of delegates", "Danh sách đại biểu")
        case .alternates: Words("List of reserves", "Danh sách đại biểu dự khuyết")
        case .allocation: Words("Allocation of seats", "Bảng phân bổ đại biểu")
        case .credentials: Words("Report on credentials", "Báo cáo thẩm tra tư cách đại biểu")
        case .commendation: Words("Commendation list", "Danh sách đề nghị khen thưởng")
        case .budget: Words("Budget estimate", "Dự trù kinh phí")
        case .passedOn: Words("List passed on to the congress above", "Danh sách giới thiệu lên cấp trên")
        case .draw: Words("Minutes of the draw", "Biên bản bốc thăm")
        case .replacements: Words("Record of replacements", "Biên bản thay thế đại biểu")
        case .replies: Words("Replies to units", "Công văn trả lời đơn vị")
        case .progress: Words("Progress of the wards’ conferences", "Báo cáo tiến độ hội nghị cấp cơ sở")
        }
    }

    private static func label(of key: String) -> Words {
        switch key {
        case "superior": Words("Superior body", "Cơ quan chủ quản")
        case "issuer": Words("Issuing body", "Cơ quan ban hành")
        case "number": Words("After the number", "Ký hiệu văn bản")
        case "numbers": Words("After the number, by kind (kind: sign)", "Ký hiệu theo loại (loại: ký hiệu)")
        case "place": Words("Place", "Địa danh")
        case "date": Words("Day of issue", "Ngày ban hành")
        case "signature": Words("Above the signature", "Chức danh người ký")
        case "signatory": Words("Name of whoever signs", "Họ tên người ký")
        case "recipients": Words("Receivers", "Nơi nhận")
        case "columns": Words("Columns of lists of people", "Cột của bảng danh sách người")
        default: Words("\(key)", "\(key)")
        }
    }
}
