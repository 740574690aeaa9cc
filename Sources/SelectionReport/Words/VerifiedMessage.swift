import Wording

/// The words of reports of verifications.
package enum VerifiedMessage: String, CaseIterable, MessageWords {
    case verifiedTitle
    case verifiedSelection
    case verifiedReplacement
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
    case verifiedImpossible
    case verifiedNothing

    package func words(in language: Language) -> String {
        let (english, vietnamese) = pair
        return language == .english ? english : vietnamese
    }

    private var pair: (english: String, vietnamese: String) {
        switch self {
        case .verifiedTitle: ("Verification of a selection", "Kiểm chứng danh sách")
        case .verifiedReplacement:
            (
                "it follows the list with SHA-256 {0}: what is proven is proven of that question",
                "danh sách này thay cho danh sách có SHA-256 {0}: điều đã chứng minh là về câu hỏi đó"
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
        case .certifiedOptimal: ("no other selection is as good", "không có danh sách nào khác tốt bằng")
        case .certifiedInfeasible: ("there is no selection", "không có danh sách nào")
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
        }
    }
}

extension Message {
    /// The message `code` with `parameters`.
    package init(_ code: VerifiedMessage, _ parameters: String...) { self.init(code, parameters: parameters) }
}
