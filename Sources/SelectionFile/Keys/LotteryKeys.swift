import DocumentSchema

/// The keys of `lottery`.
package enum LotteryKey: String, DescribedKey {
    case seed, numbers, tied

    package var described: KeyDescription {
        switch self {
        case .seed: always(.json(.text), "The seed.", "Số khởi tạo bốc thăm.")
        case .numbers: always(.listed(.json(.count)), "The delegates’ numbers.", "Số bốc thăm của các đại biểu.")
        case .tied: sometimes(TiedKey.form, "Between whom it decided.", "Những người phải bốc thăm.")
        }
    }
}

/// The keys of `tied`: between whom only the lottery decided.
package enum TiedKey: String, DescribedKey {
    case complete, count, outside, delegateCount, delegates

    package var described: KeyDescription {
        switch self {
        case .complete: always(.json(.boolean), "Whether these are all.", "Đã nêu đủ hay chưa.")
        case .count: always(.json(.count), "How many outside.", "Số người ngoài danh sách.")
        case .outside:
            always(
                TieKey.list, "Who was tied and not selected.", "Những người ngang nhau mà không được chọn.")
        case .delegateCount: always(.json(.count), "How many delegates.", "Số đại biểu liên quan.")
        case .delegates: always(.texts, "Which delegates.", "Mã các đại biểu liên quan.")
        }
    }
}

/// The keys of an entry of `outside`.
package enum TieKey: String, DescribedKey {
    case id, number, delegate, delegateNumber

    package var described: KeyDescription {
        switch self {
        case .id: always(.json(.text), "Who is outside.", "Mã người không được chọn.")
        case .number: always(.json(.count), "The number drawn.", "Số bốc thăm.")
        case .delegate: always(.json(.text), "Who is a delegate instead.", "Mã đại biểu được chọn thay.")
        case .delegateNumber: always(.json(.count), "That one’s number.", "Số bốc thăm của đại biểu đó.")
        }
    }
}
