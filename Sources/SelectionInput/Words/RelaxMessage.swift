import Wording

/// What is said of a plan’s `relax`, of costs and of scenarios.
package enum RelaxMessage: String, CaseIterable, MessageWords {
    case relaxForm
    case relaxKind
    case relaxWithoutRoom
    case problemOfScenario
    case costTooLong

    package func words(in language: Language) -> String {
        let (english, vietnamese) = pair
        return language == .english ? english : vietnamese
    }

    private var pair: (english: String, vietnamese: String) {
        switch self {
        case .relaxForm:
            (
                "“{0}” does not say how far bounds may be moved; write “never”, or limits under “min” and “max”",
                "“{0}” không cho biết được nới đến đâu; hãy viết “never”, hoặc ghi giới hạn ở “min” và “max”"
            )
        case .relaxKind:
            (
                "the limit “{0}” is not of the kind of the bound; people limit people, a share (%) limits a share",
                "giới hạn nới “{0}” không cùng loại với mức quy định: số người đi với số người, tỷ lệ (%) đi với tỷ lệ"
            )
        case .relaxWithoutRoom:
            (
                "the bound is beyond the limit “{0}” already, so it will not be moved",
                "mức quy định đã vượt quá giới hạn nới “{0}” nên sẽ không được nới"
            )
        case .problemOfScenario: ("with the scenario {0}", "khi áp dụng phương án {0}")
        case .costTooLong:
            (
                "{0} is no amount of money that is taken; at most {1} in all, with at most 2 digits after the point",
                "không nhận số tiền {0}; tổng cộng không quá {1}, nhiều nhất 2 chữ số sau dấu chấm"
            )
        }
    }
}

extension Message {
    /// The message `code` of this area with `parameters`.
    package init(_ code: RelaxMessage, _ parameters: String...) { self.init(code, parameters: parameters) }
}
