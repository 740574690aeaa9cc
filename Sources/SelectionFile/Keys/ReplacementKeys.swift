import DocumentSchema

/// The keys of `replacement`: what changed of a published list.
package enum ReplacementKey: String, DescribedKey {
    case withdrawn, entered, left, from, withdrawnEarlier, proven, inPlaceOf, before, changedRules

    package var described: KeyDescription {
        switch self {
        case .withdrawn: always(.texts, "Who withdrew.", "Người rút.")
        case .entered: always(.texts, "Who came.", "Người vào.")
        case .left: always(.texts, "Who went besides.", "Người ra.")
        case .from: always(.json(.text), "The SHA-256 of the list.", "Mã băm của danh sách trước.")
        case .withdrawnEarlier: always(.texts, "Who withdrew before.", "Người đã rút từ trước.")
        case .proven:
            always(.json(.boolean), "Whether nothing changes less.", "Đã chứng minh là thay đổi ít nhất.")
        case .inPlaceOf: sometimes(SuccessionKey.list, "Who came in whose place.", "Ai thay cho ai.")
        case .before: sometimes(ObjectiveKey.form, "What the list attained.", "Kết quả của danh sách trước.")
        case .changedRules:
            sometimes(
                ChangedRuleKey.list, "Rules whose counts changed.", "Các quy định có số đếm thay đổi.")
        }
    }
}

/// The keys of an entry of `inPlaceOf`.
package enum SuccessionKey: String, DescribedKey {
    case entered, leaver

    package var described: KeyDescription {
        switch self {
        case .entered: always(.json(.text), "Who came.", "Người vào.")
        case .leaver: always(.json(.text), "In whose place.", "Thay cho ai.")
        }
    }
}

/// The keys of an entry of `changedRules`.
package enum ChangedRuleKey: String, DescribedKey {
    case id, of, before, after

    package var described: KeyDescription {
        switch self {
        case .id: always(.json(.text), "The rule.", "Mã quy định.")
        case .of: always(.json(.text), "The base.", "Nhóm gốc.")
        case .before: always(.json(.count), "The count before.", "Số trước.")
        case .after: always(.json(.count), "The count now.", "Số sau.")
        }
    }
}
