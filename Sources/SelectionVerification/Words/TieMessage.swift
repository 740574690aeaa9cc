import Wording

/// The findings of verification on those who, a selection file says, were tied until the lottery.
package enum TieMessage: MessageWords {
    case tieNeedsTruth(key: String)
    case tieWithoutPlace(entering: String, leaving: String)
    case tieIsNone(entering: String, leaving: String)

    package var words: Words {
        switch self {
        case .tieNeedsTruth(let key): Words("“\(key)” must be true or false", "“\(key)” phải là true hoặc false")
        case .tieWithoutPlace(let entering, let leaving):
            Words(
                "“\(entering)” must be a nominee who is not selected, and “\(leaving)” one who is",
                "“\(entering)” phải là người không được chọn, còn “\(leaving)” phải là người được chọn"
            )
        case .tieIsNone(let entering, let leaving):
            Words(
                "“\(entering)” cannot take the place of “\(leaving)” with every rule, every target and the merit as they are",
                "“\(entering)” không thể thay “\(leaving)” mà vẫn giữ nguyên mọi quy định, chỉ tiêu và tổng điểm"
            )
        }
    }
}
