import DocumentSchema

/// The keys of `objective`: what a selection attains.
package enum ObjectiveKey: String, DescribedKey {
    case seats, shortfalls, merit, lottery, kept

    package var described: KeyDescription {
        switch self {
        case .seats: always(.json(.count), "How many are selected.", "Số người được chọn.")
        case .shortfalls: always(ShortfallKey.list, "What targets miss.", "Phần còn thiếu của các chỉ tiêu.")
        case .merit: always(.json(.exact), "The sum of merit.", "Tổng điểm.")
        case .lottery: always(.json(.exact), "The sum of lottery numbers.", "Tổng số bốc thăm.")
        case .kept: sometimes(.json(.count), "How many of a list stay.", "Số người của danh sách trước được giữ.")
        }
    }
}

/// The keys of `bound`: what no selection can exceed, as far as it is known.
package enum BoundKey: String, DescribedKey {
    case seats, shortfalls, merit, lottery, kept

    package var described: KeyDescription {
        switch self {
        case .seats: sometimes(.json(.count), "The most seats.", "Số người nhiều nhất.")
        case .shortfalls:
            sometimes(ShortfallKey.list, "The least that targets miss.", "Phần thiếu ít nhất của chỉ tiêu.")
        case .merit: sometimes(.json(.exact), "The largest sum of merit.", "Tổng điểm cao nhất.")
        case .lottery:
            sometimes(.json(.exact), "The largest sum of lottery numbers.", "Tổng số bốc thăm lớn nhất.")
        case .kept: sometimes(.json(.count), "The most who can stay.", "Số người nhiều nhất giữ lại được.")
        }
    }
}

/// The keys of an entry of `shortfalls`.
package enum ShortfallKey: String, DescribedKey {
    case priority, value

    package var described: KeyDescription {
        switch self {
        case .priority: always(.json(.count), "The targets’ priority.", "Mức ưu tiên của chỉ tiêu.")
        case .value: always(.json(.exact), "How much is missing.", "Phần còn thiếu.")
        }
    }
}
