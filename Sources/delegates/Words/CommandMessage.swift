import DelegateSelection

/// The messages of the command about its own use.
enum CommandMessage: String, CaseIterable, MessageWords {
    // What the command says.
    case outputExists
    case outputIsInput
    case outputTwice
    case outputNotFile
    case outputUnwritable
    case noGLPK
    case optionNotPositive
    case optionTooSmall
    case optionTooLarge
    case problemCount
    case warningPrefix
    case notePrefix
    case nothingCertified
    case countedNotCertified
    case filesGenerated
    case demoGenerated
    case progressConstruction
    case progressTargets
    case progressBest
    case progressBound
    case progressGap

    // What the command says of an allotment.
    case optionForm
    case optionsExclude
    case unknownMethod
    case seatsMissing
    case weightMissing
    case nothingWritten
    case matrixMethod

    func words(in language: Language) -> String {
        let (english, vietnamese) = pair
        return language == .english ? english : vietnamese
    }

    private var pair: (english: String, vietnamese: String) {
        switch self {
        case .outputExists:
            (
                "{0} exists; give --force to replace it",
                "{0} đã có; hãy thêm --force để thay thế"
            )
        case .outputIsInput:
            (
                "{0} is an input file, which is never changed",
                "{0} là tệp đầu vào, không bao giờ bị thay đổi"
            )
        case .outputTwice:
            (
                "the certificate needs a file of its own, not that of --output",
                "chứng thư cần một tệp riêng, không phải tệp của --output"
            )
        case .outputNotFile:
            (
                "{0} is not a regular file",
                "{0} không phải là tệp thông thường"
            )
        case .outputUnwritable:
            (
                "{0} cannot be written",
                "không ghi được {0}"
            )
        case .noGLPK:
            (
                "this build has no GLPK; use --solver auto or --solver builtin",
                "bản dựng này không có GLPK; hãy dùng --solver auto hoặc --solver builtin"
            )
        case .optionNotPositive:
            (
                "{0} must be above 0",
                "{0} phải lớn hơn 0"
            )
        case .optionTooSmall:
            (
                "{0} must be at least {1}",
                "{0} phải từ {1} trở lên"
            )
        case .optionTooLarge:
            (
                "{0} must be at most {1}",
                "{0} không được quá {1}"
            )
        case .problemCount:
            (
                "errors: {0}; warnings: {1}; notes: {2}",
                "số lỗi: {0}; cảnh báo: {1}; ghi chú: {2}"
            )
        case .warningPrefix:
            (
                "warning: {0}",
                "cảnh báo: {0}"
            )
        case .notePrefix:
            (
                "note: {0}",
                "ghi chú: {0}"
            )
        case .nothingCertified:
            (
                "nothing is proven, so there is no certificate to write",
                "chưa chứng minh được gì nên không có chứng thư để ghi"
            )
        case .countedNotCertified:
            (
                "counting alone showed that there is no selection, so there is no certificate to write",
                "chỉ đếm đã cho thấy không có danh sách nào, nên không có chứng thư để ghi"
            )
        case .filesGenerated:
            (
                "written: {0}",
                "đã ghi: {0}"
            )
        case .demoGenerated:
            (
                "{0} is missing; the same data were generated",
                "không có {0}; đã tạo lại đúng dữ liệu đó"
            )
        case .progressConstruction:
            (
                "first selection",
                "tìm cách chọn đầu tiên"
            )
        case .progressTargets:
            (
                "targets of priority {0}",
                "mục tiêu ưu tiên {0}"
            )
        case .progressBest:
            (
                "best {0}",
                "đã có {0}"
            )
        case .progressBound:
            (
                "bound {0}",
                "cận {0}"
            )
        case .progressGap:
            (
                "gap {0}",
                "khoảng cách {0}"
            )
        case .optionForm:
            (
                "{0}: “{1}” is not of the form {2}",
                "{0}: “{1}” không đúng dạng {2}"
            )
        case .optionsExclude:
            (
                "{0} and {1} do not go together",
                "{0} và {1} không dùng cùng nhau"
            )
        case .unknownMethod:
            (
                "“{0}” is not a method; there are: {1}",
                "“{0}” không phải là phương pháp; hiện có: {1}"
            )
        case .seatsMissing:
            (
                "seats are missing: give their number, such as --seats 210",
                "thiếu số suất: ghi ví dụ --seats 210"
            )
        case .weightMissing:
            (
                "the weight is missing: give a column, such as --weight staff, or --weight 1 for equal parts",
                "thiếu trọng số: ghi tên cột, ví dụ --weight staff, hoặc --weight 1 để chia đều"
            )
        case .nothingWritten:
            (
                "{0} is not written: the seats are not decided",
                "không ghi {0}: số suất chưa xác định xong"
            )
        case .matrixMethod:
            (
                "{0} does not work with --categories; there are: {1}",
                "{0} không dùng được với --categories; hiện có: {1}"
            )
        }
    }
}

extension Message {
    /// The message `code` with `parameters`.
    init(_ code: CommandMessage, _ parameters: String...) { self.init(code, parameters: parameters) }
}
