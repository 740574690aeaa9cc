import Wording

/// The findings of verification on a selection file and on a proof.
package enum VerificationMessage: MessageWords {
    // What verification finds in a selection file.
    case valueDiffers(key: String, stated: String, derived: String)
    case hashDiffers(file: String)
    case quotaFilesDiffer(listed: String, named: String)
    case lotteryNumberDiffers(id: String, stated: String, derived: String)
    case lotteryCountDiffers(numbers: String, selected: String)
    case outOfPoolOrder(id: String)
    case ruleNotListed(id: String)
    case ruleListedInExcess(id: String)
    case requiredRuleBroken(id: String, selected: String, distance: String)
    case seatsBroken(selected: String, least: String, most: String)
    case pinBroken(id: String)
    case conflictBroken(conflict: String, selected: String, most: String)
    case statusNeedsNoSelection(status: String, key: String)
    case statusContradicted(status: String, key: String, value: String)
    case boundIsWorse(level: String, bound: String, value: String)
    case notInfeasible(status: String)

    // What is wrong with a proof.
    case notACertificate
    case certificateDamaged
    case certificateOfOther
    case noBounds
    case proofUnreadable
    case boundNeedsCertificate
    case proofMisplaced(stage: String, step: String)
    case proofWrongBound(stage: String, step: String)
    case proofDoesNotClose(stage: String, step: String)
    case proofGapInBranch(stage: String, step: String)
    case proofNoSolution(stage: String, step: String)

    package var words: Words {
        switch self {
        case .valueDiffers(let key, let stated, let derived):
            Words(
                "“\(key)” is \(stated); derived again it is \(derived)",
                "“\(key)” ghi là \(stated); tính lại được \(derived)"
            )
        case .hashDiffers(let file):
            Words(
                "the SHA-256 is not that of \(file): the selection was made from another file",
                "SHA-256 không phải của \(file): kết quả được lập từ một tệp khác"
            )
        case .quotaFilesDiffer(let listed, let named):
            Words(
                "\(listed) quota \(listed, "file is", "files are") listed; the plan names \(named)",
                "kết quả ghi \(listed) tệp phân bổ; phương án nêu \(named) tệp"
            )
        case .lotteryNumberDiffers(let id, let stated, let derived):
            Words(
                "the lottery number of “\(id)” is \(stated); seed and id give \(derived)",
                "số bốc thăm của “\(id)” ghi là \(stated); tính từ số khởi tạo và mã thì được \(derived)"
            )
        case .lotteryCountDiffers(let numbers, let selected):
            Words(
                "there \(numbers, "is", "are") \(numbers) lottery \(numbers, "number", "numbers") for \(selected) selected \(selected, "nominee", "nominees")",
                "có \(numbers) số bốc thăm cho \(selected) người được chọn"
            )
        case .outOfPoolOrder(let id):
            Words(
                "“\(id)” is out of place; selected nominees stand in the pool’s order",
                "“\(id)” sai vị trí; người được chọn xếp theo thứ tự của danh sách"
            )
        case .ruleNotListed(let id):
            Words(
                "the rule “\(id)” is not listed",
                "thiếu quy định “\(id)”"
            )
        case .ruleListedInExcess(let id):
            Words(
                "the rule “\(id)” is not one of the plan, or is listed twice",
                "quy định “\(id)” không có trong phương án, hoặc được ghi hai lần"
            )
        case .requiredRuleBroken(let id, let selected, let distance):
            Words(
                "the required rule “\(id)” is not kept: \(selected) \(selected, "is", "are") selected, \(distance) off its bounds",
                "không giữ quy định bắt buộc “\(id)”: chọn \(selected), lệch \(distance) so với giới hạn"
            )
        case .seatsBroken(let selected, let least, let most):
            Words(
                "\(selected) \(selected, "is", "are") selected; the plan asks for \(least) to \(most)",
                "chọn \(selected) người; phương án yêu cầu từ \(least) đến \(most)"
            )
        case .pinBroken(let id):
            Words(
                "the plan pins “\(id)” in or out, and the selection does not follow",
                "phương án ấn định “\(id)” được chọn hoặc bị loại, nhưng kết quả không theo"
            )
        case .conflictBroken(let conflict, let selected, let most):
            Words(
                "\(selected) \(selected, "member", "members") of conflict \(conflict) \(selected, "is", "are") selected; at most \(most) may be",
                "chọn \(selected) người của bộ loại trừ \(conflict); chỉ được tối đa \(most)"
            )
        case .statusNeedsNoSelection(let status, let key):
            Words(
                "the status is “\(status)”, and yet “\(key)” is not empty",
                "trạng thái là “\(status)” mà “\(key)” lại không rỗng"
            )
        case .statusContradicted(let status, let key, let value):
            Words(
                "the status is “\(status)”, and yet “\(key)” is \(value)",
                "trạng thái là “\(status)” mà “\(key)” lại là \(value)"
            )
        case .boundIsWorse(let level, let bound, let value):
            Words(
                "the bound \(bound) of “\(level)” is worse than what is attained, \(value)",
                "cận \(bound) của “\(level)” còn kém mức đã đạt là \(value)"
            )
        case .notInfeasible(let status):
            Words(
                "the status is “\(status)”, and yet counting shows that there is no selection",
                "trạng thái là “\(status)”, trong khi chỉ cần đếm là thấy không có cách chọn nào"
            )
        case .notACertificate:
            Words(
                "this is no certificate that select --certificate wrote",
                "đây không phải là chứng thư do select --certificate ghi"
            )
        case .certificateDamaged:
            Words(
                "the certificate was changed: its SHA-256 is another one",
                "chứng thư đã bị sửa: mã SHA-256 không khớp"
            )
        case .certificateOfOther:
            Words(
                "the certificate is about other inputs or another selection",
                "chứng thư thuộc về dữ liệu khác hoặc danh sách khác"
            )
        case .noBounds:
            Words(
                "the file states no bounds; only an exact search (not greedy, not counting) finds them",
                "tệp không ghi cận nào; chỉ tìm kiếm chính xác (không phải greedy, không phải đếm) mới có cận"
            )
        case .proofUnreadable:
            Words(
                "the proof in this file cannot be read: it is not as select --format json writes it",
                "không đọc được phần chứng minh trong tệp: không đúng dạng mà select --format json ghi"
            )
        case .boundNeedsCertificate:
            Words(
                "that there is no selection was shown by a search, not by one bound; verify --certificate follows it",
                "kết luận “không có danh sách nào” đã được chứng minh bằng tìm kiếm, không phải bằng một cận, nên --bound không kiểm lại được; hãy dùng verify --certificate"
            )
        case .proofMisplaced(let stage, let step):
            Words(
                "stage \(stage), step \(step) of the proof: something is missing, left over or out of place",
                "giai đoạn \(stage), bước \(step) của chứng minh: thiếu, thừa hoặc sai chỗ"
            )
        case .proofWrongBound(let stage, let step):
            Words(
                "stage \(stage), step \(step) of the proof: the bound is not what its multipliers give",
                "giai đoạn \(stage), bước \(step) của chứng minh: cận không đúng với các hệ số nhân"
            )
        case .proofDoesNotClose(let stage, let step):
            Words(
                "stage \(stage), step \(step) of the proof: this does not show what it should",
                "giai đoạn \(stage), bước \(step) của chứng minh: điều này không chứng tỏ được điều cần chứng tỏ"
            )
        case .proofGapInBranch(let stage, let step):
            Words(
                "stage \(stage), step \(step) of the proof: a branch leaves cases out",
                "giai đoạn \(stage), bước \(step) của chứng minh: một nhánh bỏ sót trường hợp"
            )
        case .proofNoSolution(let stage, let step):
            Words(
                "stage \(stage), step \(step) of the proof: a selection breaks a rule or is worth less than stated",
                "giai đoạn \(stage), bước \(step) của chứng minh: một danh sách phạm quy định hoặc kém hơn giá trị đã ghi"
            )
        }
    }
}

extension Message {
    /// The message of this area.
    package init(_ content: VerificationMessage) { self.init(content as any MessageWords) }
}

extension VerificationMessage {
    /// Without options of the command.
    package var wordsOnPage: Words {
        switch self {
        case .notACertificate:
            Words("this file is no certificate of a selection", "tệp này không phải là chứng thư của một lần lựa chọn")
        case .proofUnreadable:
            Words("the proof in this file cannot be read", "không đọc được phần chứng minh trong tệp")
        case .boundNeedsCertificate:
            Words(
                "that there is no selection was shown by a search, not by one bound; its certificate has the proof",
                "kết luận “không có danh sách nào” đã được chứng minh bằng tìm kiếm, không phải bằng một cận; chứng thư có phần chứng minh này"
            )
        default: words
        }
    }
}
