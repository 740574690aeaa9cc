import DelegateSelection

/// What the command says of its own use.
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
    case verifiedSelection
    case verifiedOptimum
    case verifiedNotProven
    case verifiedBound
    case verifiedBoundLeast
    case verifiedBoundOnly
    case verifiedBoundExact
    case verifiedBoundInfeasible
    case verifiedCertificate
    case certifiedOptimal
    case certifiedInfeasible
    case nothingCertified
    case countedNotCertified
    case verifiedImpossible
    case verifiedNothing
    case checkedInput
    case checkedBlanks
    case checkedPossible
    case checkedImpossible
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
        case .verifiedSelection:
            (
                "verified: {0} {0|delegate|delegates}, {1} {1|rule|rules}, objective and lottery counted again; every input file is the one used",
                "đã kiểm chứng: đếm lại {0} đại biểu, {1} quy tắc, kết quả và bốc thăm; mọi tệp đầu vào đúng là tệp đã dùng"
            )
        case .verifiedOptimum:
            (
                "that no other selection is better was not proven again: verification uses no solver",
                "không chứng minh lại rằng không có cách chọn nào tốt hơn: kiểm chứng không dùng bộ giải"
            )
        case .verifiedNotProven:
            (
                "the file itself does not claim that this is the best: it is not proven",
                "chính tệp này không khẳng định đây là cách chọn tốt nhất: điều đó chưa được chứng minh"
            )
        case .verifiedBound:
            (
                "bound of {0}: no selection exceeds {1}; this one attains {2}",
                "cận của {0}: không danh sách nào vượt {1}; danh sách này đạt {2}"
            )
        case .verifiedBoundLeast:
            (
                "bound of {0}: no selection has less than {1}; this one has {2}",
                "cận của {0}: không danh sách nào thiếu ít hơn {1}; danh sách này thiếu {2}"
            )
        case .verifiedBoundOnly:
            (
                "that no selection comes nearer to a bound not attained was not proven again; verify --certificate does that",
                "ở cận chưa đạt, chưa kiểm lại rằng không danh sách nào đến gần hơn; verify --certificate làm việc đó"
            )
        case .verifiedBoundExact:
            (
                "bound of {0}: {1}, attained, so with all before it as in this selection nothing is better",
                "cận của {0}: {1}, đã đạt; các mức xếp trước giữ như danh sách này thì không có gì tốt hơn"
            )
        case .verifiedBoundInfeasible:
            (
                "that there is no selection was recomputed from the stated multipliers",
                "đã tính lại từ các hệ số nhân: không có danh sách nào"
            )
        case .verifiedCertificate:
            (
                "the certificate was followed step by step: {0}",
                "đã theo từng bước của chứng thư: {0}"
            )
        case .certifiedOptimal:
            (
                "no other selection is as good",
                "không có danh sách nào khác tốt bằng"
            )
        case .certifiedInfeasible:
            (
                "there is no selection",
                "không có danh sách nào"
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
        case .verifiedImpossible:
            (
                "verified: nothing is selected; counting shows again that nothing can be; every input file is the one used",
                "đã kiểm chứng: không chọn ai; đếm lại vẫn thấy không thể chọn; mọi tệp đầu vào đúng là tệp đã dùng"
            )
        case .verifiedNothing:
            (
                "verified as far as counting goes: nothing is selected; every input file is the one used",
                "đã kiểm chứng trong phạm vi đếm được: không chọn ai; mọi tệp đầu vào đúng là tệp đã dùng"
            )
        case .checkedInput:
            (
                "{0} {0|nominee|nominees}; {1} {1|group|groups}, {2} {2|quota|quotas}, {3} {3|rule|rules}; {4} to {5} {5|delegate|delegates}",
                "{0} người được giới thiệu; {1} nhóm, {2} phân bổ, {3} quy tắc; từ {4} đến {5} đại biểu"
            )
        case .checkedBlanks:
            (
                "blank in the columns that rules read:",
                "số ô trống ở các cột mà quy tắc cần đọc:"
            )
        case .checkedPossible:
            (
                "counting shows nothing impossible",
                "kiểm đếm sơ bộ: chưa thấy quy tắc nào không thể thực hiện"
            )
        case .checkedImpossible:
            (
                "impossible, as counting shows:",
                "không thể thực hiện được, vì:"
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
