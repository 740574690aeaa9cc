import Wording

/// The words of reports of checks.
package enum CheckMessage: MessageWords {
    case checkedInput(nominees: String, groups: String, quotas: String, rules: String, least: String, most: String)
    case checkedBlanks
    case checkedInvisible
    case checkedPossible
    case checkedImpossible

    package var words: Words {
        switch self {
        case .checkedInput(let nominees, let groups, let quotas, let rules, let least, let most):
            Words(
                "\(nominees) \(nominees, "nominee", "nominees"); \(groups) \(groups, "group", "groups"), \(quotas) \(quotas, "quota", "quotas"), \(rules) \(rules, "rule", "rules"); \(least) to \(most) \(most, "delegate", "delegates")",
                "\(nominees) người được giới thiệu; \(groups) nhóm, \(quotas) phân bổ, \(rules) quy định; từ \(least) đến \(most) đại biểu"
            )
        case .checkedInvisible:
            Words("invisible characters that were dropped:", "số ký tự không nhìn thấy đã được bỏ đi:")
        case .checkedBlanks: Words("blank in the columns that rules read:", "số ô trống ở các cột mà quy định cần đọc:")
        case .checkedPossible:
            Words(
                "counting shows nothing impossible",
                "kiểm đếm sơ bộ: chưa thấy quy định nào không thể thực hiện"
            )
        case .checkedImpossible: Words("impossible, as counting shows:", "không thể thực hiện được, vì:")
        }
    }
}

extension Message {
    /// The message of this area.
    package init(_ content: CheckMessage) { self.init(content as any MessageWords) }
}
