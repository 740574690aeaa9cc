import DocumentSchema
import SelectionCore

/// The keys of an entry of `relaxation`: a bound that is moved.
package enum MoveKey: String, DescribedKey {
    case rule, bound, from, to, people, cost, label, of

    package var described: KeyDescription {
        switch self {
        case .rule: always(.json(.text), "The rule.", "Mã quy định.")
        case .bound: always(.word(of: MovedBound.self), "Which bound.", "Mức tối thiểu hay tối đa.")
        case .from: always(.json(.text), "What it is.", "Mức hiện nay.")
        case .to: always(.json(.text), "What it would be.", "Mức sau khi nới.")
        case .people: always(.json(.exact), "By how many people.", "Số người nới.")
        case .cost: always(.json(.exact), "What that counts.", "Mức tính.")
        case .label: always(.json(.text), "The rule’s name.", "Tên quy định.")
        case .of: always(.nullable(.json(.text)), "The base.", "Nhóm gốc.")
        }
    }
}

/// The bounds that a move says of which of them it is.
package enum MovedBound: String, CaseIterable, Sendable {
    case minimum = "min"
    case maximum = "max"
}

/// The keys of an entry of `impossible`: a reason why there can be no selection.
package enum ReasonKey: String, DescribedKey {
    case rules, message

    package var described: KeyDescription {
        switch self {
        case .rules: always(.texts, "The rules.", "Mã các quy định.")
        case .message: always(.json(.text), "The reason.", "Lý do.")
        }
    }
}

/// The keys of `explanation`: the conflict in full.
package enum ExplanationKey: String, DescribedKey {
    case minimal, statements, relaxation, cost, delegates

    package var described: KeyDescription {
        switch self {
        case .minimal: always(.json(.boolean), "Whether none can be left out.", "Có thể bỏ bớt hay không.")
        case .statements:
            always(
                StatementKey.list, "What cannot hold together.", "Các quy định không thể cùng thực hiện.")
        case .relaxation:
            always(
                .word(of: Relaxation.Standing.self), "What is known of the relaxation.", "Kết luận về việc nới.")
        case .cost: always(.nullable(.json(.exact)), "What the relaxation counts.", "Mức tính của việc nới.")
        case .delegates:
            always(
                .nullable(.json(.count)), "The most delegates that can be selected then; null where not settled.",
                "Số đại biểu nhiều nhất chọn được sau khi nới; null nếu chưa xác định được.")
        }
    }
}

/// The keys of an entry of `statements`.
package enum StatementKey: String, DescribedKey {
    case rule, label, of
    case minimum = "min"
    case maximum = "max"
    case file, line

    package var described: KeyDescription {
        switch self {
        case .rule: always(.json(.text), "The rule.", "Mã quy định.")
        case .label: always(.json(.text), "Its name.", "Tên gọi.")
        case .of: always(.nullable(.json(.text)), "The base.", "Nhóm gốc.")
        case .minimum: sometimes(.json(.text), "The fewest.", "Mức tối thiểu.")
        case .maximum: sometimes(.json(.text), "The most.", "Mức tối đa.")
        case .file: sometimes(.json(.text), "Where it stands.", "Tệp ghi quy định.")
        case .line: sometimes(.json(.count), "On which line.", "Dòng.")
        }
    }
}
