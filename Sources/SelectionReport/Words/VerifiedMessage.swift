import Wording

/// The words of reports of verifications.
package enum VerifiedMessage: MessageWords {
    case verifiedTitle
    case verifiedSelection(delegates: String, rules: String)
    case verifiedSelectionOfRest(delegates: String, rules: String)
    case verifiedWithoutQuotas(files: String)
    case verifiedForgotten(people: String)
    case verifiedReplacement(hash: String)
    case verifiedOptimum
    case verifiedNotProven
    case verifiedBound(level: String, bound: String, value: String)
    case verifiedBoundLeast(level: String, bound: String, value: String)
    case verifiedBoundOnly
    case verifiedBoundExact(level: String, bound: String)
    case verifiedBoundInfeasible
    case verifiedCertificate(claim: String)
    case certifiedOptimal
    case certifiedInfeasible
    case verifiedImpossible
    case verifiedNothing

    package var words: Words {
        switch self {
        case .verifiedTitle: Words("Verification of a selection", "Kiểm chứng danh sách")
        case .verifiedWithoutQuotas(let files):
            Words(
                "but it says nothing of the \(files) quota \(files, "file", "files") of the plan: whether \(files, "that is the one", "those are the ones") used is not known",
                "nhưng danh sách không ghi mã SHA-256 của \(files) tệp phân bổ: chưa rõ có đúng là tệp đã dùng hay không"
            )
        case .verifiedForgotten(let people):
            Words(
                "the personal data of \(people) \(people, "nominee", "nominees") who were not selected was blanked on record since: ties, bounds and proofs, which need it, cannot be checked any more",
                "dữ liệu cá nhân của \(people) người không được chọn đã được xóa có biên bản: không kiểm tra lại được việc bốc thăm giữa những người ngang nhau và phần chứng minh, vì cần dữ liệu đó"
            )
        case .verifiedReplacement(let hash):
            Words(
                "it follows the list with SHA-256 \(hash): what is proven is proven of that question",
                "danh sách này thay cho danh sách có SHA-256 \(hash): điều đã chứng minh là về câu hỏi đó"
            )
        case .verifiedSelection(let delegates, let rules):
            Words(
                "verified: \(delegates) \(delegates, "delegate", "delegates"), \(rules) \(rules, "rule", "rules"), objective and lottery counted again; every input file is the one used",
                "đã kiểm chứng: đếm lại \(delegates) đại biểu, \(rules) quy định, kết quả và bốc thăm; mọi tệp đầu vào đúng là tệp đã dùng"
            )
        case .verifiedSelectionOfRest(let delegates, let rules):
            Words(
                "verified: \(delegates) \(delegates, "delegate", "delegates"), \(rules) \(rules, "rule", "rules") counted again; the nominees’ file follows the one used by its record of what was blanked",
                "đã kiểm chứng: đếm lại \(delegates) đại biểu, \(rules) quy định; danh sách là bản đã xóa dữ liệu cá nhân của tệp đã dùng, theo biên bản xóa"
            )
        case .verifiedOptimum:
            Words(
                "that no other selection is better was not proven again: verification uses no solver",
                "không chứng minh lại rằng không có cách chọn nào tốt hơn: kiểm chứng không dùng bộ giải"
            )
        case .verifiedNotProven:
            Words(
                "the file itself does not claim that this is the best: it is not proven",
                "chính tệp này không khẳng định đây là cách chọn tốt nhất: điều đó chưa được chứng minh"
            )
        case .verifiedBound(let level, let bound, let value):
            Words(
                "bound of \(level): no selection exceeds \(bound); this one attains \(value)",
                "cận của \(level): không danh sách nào vượt \(bound); danh sách này đạt \(value)"
            )
        case .verifiedBoundLeast(let level, let bound, let value):
            Words(
                "bound of \(level): no selection has less than \(bound); this one has \(value)",
                "cận của \(level): không danh sách nào thiếu ít hơn \(bound); danh sách này thiếu \(value)"
            )
        case .verifiedBoundOnly:
            Words(
                "that no selection comes nearer to a bound not attained was not proven again; the whole proof shows that",
                "ở cận chưa đạt, chưa kiểm lại rằng không danh sách nào đến gần hơn; toàn bộ chứng minh cho thấy việc đó"
            )
        case .verifiedBoundExact(let level, let bound):
            Words(
                "bound of \(level): \(bound), attained, so with all before it as in this selection nothing is better",
                "cận của \(level): \(bound), đã đạt; các mức xếp trước giữ như danh sách này thì không có gì tốt hơn"
            )
        case .verifiedBoundInfeasible:
            Words(
                "that there is no selection was recomputed from the stated multipliers",
                "đã tính lại từ các hệ số nhân: không có danh sách nào"
            )
        case .verifiedCertificate(let claim):
            Words(
                "the certificate was followed step by step: \(claim)",
                "đã theo từng bước của chứng thư: \(claim)"
            )
        case .certifiedOptimal: Words("no other selection is as good", "không có danh sách nào khác tốt bằng")
        case .certifiedInfeasible: Words("there is no selection", "không có danh sách nào")
        case .verifiedImpossible:
            Words(
                "verified: nothing is selected; counting shows again that nothing can be; every input file is the one used",
                "đã kiểm chứng: không chọn ai; đếm lại vẫn thấy không thể chọn; mọi tệp đầu vào đúng là tệp đã dùng"
            )
        case .verifiedNothing:
            Words(
                "verified as far as counting goes: nothing is selected; every input file is the one used",
                "đã kiểm chứng trong phạm vi đếm được: không chọn ai; mọi tệp đầu vào đúng là tệp đã dùng"
            )
        }
    }
}

extension Message {
    /// The message of this area.
    package init(_ content: VerifiedMessage) { self.init(content as any MessageWords) }
}
