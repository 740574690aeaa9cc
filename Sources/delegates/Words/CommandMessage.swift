import DelegateSelection

/// The messages of the command on its own use.
enum CommandMessage: MessageWords {
    // What the command says.
    case outputExists(file: String)
    case outputIsInput(file: String)
    case outputTwice
    case outputEnding(file: String, endings: String)
    case outputNeeded
    case forgotten(people: String, columns: String)
    case blanked
    case previousNeeded
    case officeMissing(program: String)
    case conferencesNeeded
    case noWorkbooks
    case cellTooLong(sheet: String, most: String)
    case noPDFConverter
    case pdfFailed
    case standardInputTwice
    case outputNotFile(file: String)
    case outputUnwritable(file: String)
    case noGLPK
    case optionNotPositive(option: String)
    case optionTooSmall(option: String, least: String)
    case optionTooLarge(option: String, most: String)
    case lotteryUnfinished
    case problemCount(errors: String, warnings: String, notes: String)
    case warningPrefix(words: String)
    case notePrefix(words: String)
    case nothingCertified
    case countedNotCertified
    case filesGenerated(files: String)
    case demoGenerated(file: String)
    case progressConstruction
    case progressTargets(priority: String)
    case progressBest(value: String)
    case progressBound(value: String)
    case progressGap(value: String)

    // What the command says of an allotment.
    case optionForm(option: String, text: String, form: String)
    case optionsExclude(option: String, other: String)
    case unknownMethod(text: String, methods: String)
    case seatsMissing
    case weightMissing
    case nothingWritten(file: String)
    case matrixMethod(option: String, methods: String)

    var words: Words {
        switch self {
        case .outputExists(let file):
            Words(
                "\(file) exists; give --force to replace it",
                "\(file) đã có; hãy thêm --force để thay thế"
            )
        case .outputIsInput(let file):
            Words(
                "\(file) is an input file, which is never changed",
                "\(file) là tệp đầu vào, không bao giờ bị thay đổi"
            )
        case .outputTwice:
            Words(
                "two results cannot be written to one file: each needs a name of its own",
                "không thể ghi hai kết quả vào một tệp: mỗi kết quả cần một tên tệp riêng"
            )
        case .outputEnding(let file, let endings):
            Words(
                "\(file): the name has to end in one of \(endings)",
                "\(file): tên tệp phải có đuôi là một trong \(endings)")
        case .outputNeeded:
            Words("name the file to be written with --output", "hãy ghi tên tệp cần ghi bằng --output")
        case .forgotten(let people, let columns):
            Words(
                "blanked for \(people) \(people, "nominee", "nominees"): \(columns)",
                "đã xóa dữ liệu của \(people) người ở các cột: \(columns)")
        case .blanked:
            Words(
                "personal data in it was blanked on record (forget): whoever was not selected counts in fewer groups now, so other results come of it than of the file before",
                "dữ liệu cá nhân trong tệp đã được xóa có biên bản (forget): người không được chọn nay thuộc ít nhóm hơn, kết quả sẽ khác so với tệp ban đầu"
            )
        case .officeMissing(let program):
            Words(
                "the program that serves the page and keeps its file is not installed: \(program) is missing. Install the Debian package delegates, or build it with: swift build -c release --product delegates-office",
                "chưa cài chương trình phục vụ trang và giữ kho dữ liệu: thiếu \(program). Hãy cài gói Debian delegates, hoặc biên dịch bằng: swift build -c release --product delegates-office"
            )
        case .previousNeeded:
            Words(
                "the record of replacements needs the selection before: --previous",
                "biên bản thay thế cần kết quả lần trước: --previous")
        case .conferencesNeeded:
            Words(
                "the progress needs the file of the conferences: --conferences",
                "báo cáo tiến độ cần tệp hội nghị các đơn vị: --conferences")
        case .noWorkbooks:
            Words(
                "this build has no libxlsxwriter and writes no .xlsx; use --format docx, html or csv",
                "bản này không có libxlsxwriter nên không ghi được .xlsx; hãy dùng --format docx, html hoặc csv")
        case .cellTooLong(let sheet, let most):
            Words(
                "the sheet “\(sheet)” would have a text of more than \(most) characters, which no cell holds; write docx or html",
                "trang “\(sheet)” có nội dung dài hơn \(most) ký tự, một ô không chứa được; hãy dùng docx hoặc html")
        case .noPDFConverter:
            Words(
                "PDF files are made by LibreOffice or Chromium, and neither is installed; install one of them, or open the .docx and save it as PDF",
                "tệp PDF được tạo bằng LibreOffice hoặc Chromium, máy này chưa cài; hãy cài một trong hai, hoặc mở tệp .docx rồi lưu thành PDF"
            )
        case .pdfFailed:
            Words("the PDF file could not be made", "không tạo được tệp PDF")
        case .standardInputTwice:
            Words(
                "- is standard input, which only one file can be read from",
                "dấu - là đầu vào chuẩn, chỉ dùng được cho một tệp"
            )
        case .outputNotFile(let file):
            Words(
                "\(file) is not a regular file",
                "\(file) không phải là tệp thông thường"
            )
        case .outputUnwritable(let file):
            Words(
                "\(file) cannot be written",
                "không ghi được \(file)"
            )
        case .noGLPK:
            Words(
                "this build has no GLPK; use --solver auto or --solver builtin",
                "bản dựng này không có GLPK; hãy dùng --solver auto hoặc --solver builtin"
            )
        case .optionNotPositive(let option):
            Words(
                "\(option) must be above 0",
                "\(option) phải lớn hơn 0"
            )
        case .optionTooSmall(let option, let least):
            Words(
                "\(option) must be at least \(least)",
                "\(option) phải từ \(least) trở lên"
            )
        case .optionTooLarge(let option, let most):
            Words(
                "\(option) must be at most \(most)",
                "\(option) không được quá \(most)"
            )
        case .lotteryUnfinished:
            Words(
                "nothing was found before the time was up; give more seconds with --time-limit",
                "hết thời gian mà chưa tìm được gì; hãy cho thêm thời gian bằng --time-limit")
        case .problemCount(let errors, let warnings, let notes):
            Words(
                "errors: \(errors); warnings: \(warnings); notes: \(notes)",
                "số lỗi: \(errors); cảnh báo: \(warnings); ghi chú: \(notes)"
            )
        case .warningPrefix(let words):
            Words(
                "warning: \(words)",
                "cảnh báo: \(words)"
            )
        case .notePrefix(let words):
            Words(
                "note: \(words)",
                "ghi chú: \(words)"
            )
        case .nothingCertified:
            Words(
                "nothing is proven, so there is no certificate to write",
                "chưa chứng minh được gì nên không có chứng thư để ghi"
            )
        case .countedNotCertified:
            Words(
                "counting alone showed that there is no selection, so there is no certificate to write",
                "chỉ đếm đã cho thấy không có danh sách nào, nên không có chứng thư để ghi"
            )
        case .filesGenerated(let files):
            Words(
                "written: \(files)",
                "đã ghi: \(files)"
            )
        case .demoGenerated(let file):
            Words(
                "\(file) is missing; the same data were generated",
                "không có \(file); đã tạo lại đúng dữ liệu đó"
            )
        case .progressConstruction:
            Words(
                "first selection",
                "tìm cách chọn đầu tiên"
            )
        case .progressTargets(let priority):
            Words(
                "targets of priority \(priority)",
                "chỉ tiêu ưu tiên \(priority)"
            )
        case .progressBest(let value):
            Words(
                "best \(value)",
                "đã có \(value)"
            )
        case .progressBound(let value):
            Words(
                "bound \(value)",
                "cận \(value)"
            )
        case .progressGap(let value):
            Words(
                "gap \(value)",
                "khoảng cách \(value)"
            )
        case .optionForm(let option, let text, let form):
            Words(
                "\(option): “\(text)” is not of the form \(form)",
                "\(option): “\(text)” không đúng dạng \(form)"
            )
        case .optionsExclude(let option, let other):
            Words(
                "\(option) and \(other) do not go together",
                "\(option) và \(other) không dùng cùng nhau"
            )
        case .unknownMethod(let text, let methods):
            Words(
                "“\(text)” is not a method; there are: \(methods)",
                "“\(text)” không phải là phương pháp; hiện có: \(methods)"
            )
        case .seatsMissing:
            Words(
                "seats are missing: give their number, such as --seats 210",
                "thiếu số suất: ghi ví dụ --seats 210"
            )
        case .weightMissing:
            Words(
                "the weight is missing: give a column, such as --weight staff, or --weight 1 for equal parts",
                "thiếu trọng số: ghi tên cột, ví dụ --weight staff, hoặc --weight 1 để chia đều"
            )
        case .nothingWritten(let file):
            Words(
                "\(file) is not written: the seats are not decided",
                "không ghi \(file): số suất chưa xác định xong"
            )
        case .matrixMethod(let option, let methods):
            Words(
                "\(option) does not work with --categories; there are: \(methods)",
                "\(option) không dùng được với --categories; hiện có: \(methods)"
            )
        }
    }
}

extension Message {
    /// The message of this area.
    init(_ content: CommandMessage) { self.init(content as any MessageWords) }
}
