import Wording

/// That the input has warnings.
package enum WarningsMessage: String, CaseIterable, MessageWords {
    case warningsLeft

    package func words(in language: Language) -> String {
        let (english, vietnamese) = pair
        return language == .english ? english : vietnamese
    }

    private var pair: (english: String, vietnamese: String) {
        switch self {
        case .warningsLeft:
            (
                "The input has {0} {0|warning|warnings} (check lists them); the result holds for the figures as they are written.",
                "Số liệu còn {0} cảnh báo (lệnh check liệt kê); kết quả chỉ đúng với số liệu như đã ghi."
            )
        }
    }
}

extension Message {
    /// The message `code` of this area with `parameters`.
    package init(_ code: WarningsMessage, _ parameters: String...) { self.init(code, parameters: parameters) }
}
