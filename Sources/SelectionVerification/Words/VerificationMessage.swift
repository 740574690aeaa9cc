import Wording

/// The messages of verification about a selection file and a proof.
package enum VerificationMessage: String, CaseIterable, MessageWords {
    // What verification finds in a selection file.
    case valueDiffers
    case hashDiffers
    case quotaFilesDiffer
    case lotteryNumberDiffers
    case lotteryCountDiffers
    case outOfPoolOrder
    case ruleNotListed
    case ruleListedInExcess
    case requiredRuleBroken
    case seatsBroken
    case pinBroken
    case conflictBroken
    case statusNeedsNoSelection
    case statusContradicted
    case boundIsWorse
    case notInfeasible

    // What is wrong with a proof.
    case notACertificate
    case certificateDamaged
    case certificateOfOther
    case noBounds
    case proofUnreadable
    case boundNeedsCertificate
    case proofMisplaced
    case proofWrongBound
    case proofDoesNotClose
    case proofGapInBranch
    case proofNoSolution

    package func words(in language: Language) -> String {
        let (english, vietnamese) = pair
        return language == .english ? english : vietnamese
    }

    private var pair: (english: String, vietnamese: String) {
        switch self {
        case .valueDiffers:
            (
                "“{0}” is {1}; derived again it is {2}",
                "“{0}” ghi là {1}; tính lại được {2}"
            )
        case .hashDiffers:
            (
                "the SHA-256 is not that of {0}: the selection was made from another file",
                "SHA-256 không phải của {0}: kết quả được lập từ một tệp khác"
            )
        case .quotaFilesDiffer:
            (
                "{0} quota {0|file is|files are} listed; the plan names {1}",
                "kết quả ghi {0} tệp phân bổ; kế hoạch nêu {1} tệp"
            )
        case .lotteryNumberDiffers:
            (
                "the lottery number of “{0}” is {1}; seed and id give {2}",
                "số bốc thăm của “{0}” ghi là {1}; tính từ hạt giống và mã thì được {2}"
            )
        case .lotteryCountDiffers:
            (
                "there {0|is|are} {0} lottery {0|number|numbers} for {1} selected {1|nominee|nominees}",
                "có {0} số bốc thăm cho {1} người được chọn"
            )
        case .outOfPoolOrder:
            (
                "“{0}” is out of place; selected nominees stand in the pool’s order",
                "“{0}” sai vị trí; người được chọn xếp theo thứ tự của danh sách"
            )
        case .ruleNotListed:
            (
                "the rule “{0}” is not listed",
                "thiếu quy tắc “{0}”"
            )
        case .ruleListedInExcess:
            (
                "the rule “{0}” is not one of the plan, or is listed twice",
                "quy tắc “{0}” không có trong kế hoạch, hoặc được ghi hai lần"
            )
        case .requiredRuleBroken:
            (
                "the required rule “{0}” is not kept: {1} {1|is|are} selected, {2} off its bounds",
                "không giữ quy tắc bắt buộc “{0}”: chọn {1}, lệch {2} so với giới hạn"
            )
        case .seatsBroken:
            (
                "{0} {0|is|are} selected; the plan asks for {1} to {2}",
                "chọn {0} người; kế hoạch yêu cầu từ {1} đến {2}"
            )
        case .pinBroken:
            (
                "the plan pins “{0}” in or out, and the selection does not follow",
                "kế hoạch ấn định “{0}” được chọn hoặc bị loại, nhưng kết quả không theo"
            )
        case .conflictBroken:
            (
                "{1} {1|member|members} of conflict {0} {1|is|are} selected; at most {2} may be",
                "chọn {1} người của bộ loại trừ {0}; chỉ được tối đa {2}"
            )
        case .statusNeedsNoSelection:
            (
                "the status is “{0}”, and yet “{1}” is not empty",
                "trạng thái là “{0}” mà “{1}” lại không rỗng"
            )
        case .statusContradicted:
            (
                "the status is “{0}”, and yet “{1}” is {2}",
                "trạng thái là “{0}” mà “{1}” lại là {2}"
            )
        case .boundIsWorse:
            (
                "the bound {1} of “{0}” is worse than what is attained, {2}",
                "cận {1} của “{0}” còn kém mức đã đạt là {2}"
            )
        case .notInfeasible:
            (
                "the status is “{0}”, and yet counting shows that there is no selection",
                "trạng thái là “{0}”, trong khi chỉ cần đếm là thấy không có cách chọn nào"
            )
        case .notACertificate:
            (
                "this is no certificate that select --certificate wrote",
                "đây không phải là chứng thư do select --certificate ghi"
            )
        case .certificateDamaged:
            (
                "the certificate was changed: its SHA-256 is another one",
                "chứng thư đã bị sửa: mã SHA-256 không khớp"
            )
        case .certificateOfOther:
            (
                "the certificate is about other inputs or another selection",
                "chứng thư thuộc về dữ liệu khác hoặc danh sách khác"
            )
        case .noBounds:
            (
                "the file states no bounds; only an exact search (not greedy, not counting) finds them",
                "tệp không ghi cận nào; chỉ tìm kiếm chính xác (không phải greedy, không phải đếm) mới có cận"
            )
        case .proofUnreadable:
            (
                "the proof in this file cannot be read: it is not as select --format json writes it",
                "không đọc được phần chứng minh trong tệp: không đúng dạng mà select --format json ghi"
            )
        case .boundNeedsCertificate:
            (
                "that there is no selection was shown by a search, not by one bound; verify --certificate follows it",
                "kết luận “không có danh sách nào” đã được chứng minh bằng tìm kiếm, không phải bằng một cận, nên --bound không kiểm lại được; hãy dùng verify --certificate"
            )
        case .proofMisplaced:
            (
                "stage {0}, step {1} of the proof: something is missing, left over or out of place",
                "giai đoạn {0}, bước {1} của chứng minh: thiếu, thừa hoặc sai chỗ"
            )
        case .proofWrongBound:
            (
                "stage {0}, step {1} of the proof: the bound is not what its multipliers give",
                "giai đoạn {0}, bước {1} của chứng minh: cận không đúng với các hệ số nhân"
            )
        case .proofDoesNotClose:
            (
                "stage {0}, step {1} of the proof: this does not show what it should",
                "giai đoạn {0}, bước {1} của chứng minh: điều này không chứng tỏ được điều cần chứng tỏ"
            )
        case .proofGapInBranch:
            (
                "stage {0}, step {1} of the proof: a branch leaves cases out",
                "giai đoạn {0}, bước {1} của chứng minh: một nhánh bỏ sót trường hợp"
            )
        case .proofNoSolution:
            (
                "stage {0}, step {1} of the proof: a selection breaks a rule or is worth less than stated",
                "giai đoạn {0}, bước {1} của chứng minh: một danh sách phạm quy định hoặc kém hơn giá trị đã ghi"
            )
        }
    }
}

extension Message {
    /// The message `code` with `parameters`.
    package init(_ code: VerificationMessage, _ parameters: String...) { self.init(code, parameters: parameters) }
}
