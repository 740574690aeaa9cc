import Wording

/// What minutes leave open, to be filled in and signed by hand.
package enum MinutesMessage: MessageWords {
    case time
    case place
    case people
    case chair
    case secretary

    package var words: Words {
        switch self {
        case .time: Words("Time", "Thời gian")
        case .place: Words("Place", "Địa điểm")
        case .people: Words("Those attending", "Thành phần tham dự")
        case .chair: Words("Chair (signature and name)", "Chủ trì (ký, ghi rõ họ tên)")
        case .secretary: Words("Secretary (signature and name)", "Thư ký (ký, ghi rõ họ tên)")
        }
    }
}

extension Message {
    package init(_ content: MinutesMessage) { self.init(content as any MessageWords) }
}
