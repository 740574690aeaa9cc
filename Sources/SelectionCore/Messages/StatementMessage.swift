import Wording

/// The names of the statements of a plan.
package enum StatementMessage: String, CaseIterable, MessageWords {
    case statementSeats, statementComposition, statementInclude, statementExclude, statementConflict
    case statementQuota, statementWithin

    package func words(in language: Language) -> String {
        let (english, vietnamese) = words
        return language == .english ? english : vietnamese
    }

    private var words: (english: String, vietnamese: String) {
        switch self {
        case .statementSeats: ("Seats", "Số đại biểu")
        case .statementComposition: ("Composition by {0}: {1}", "Cơ cấu theo {0}: {1}")
        case .statementInclude: ("{0} must be selected", "{0} phải được chọn")
        case .statementExclude: ("{0} must not be selected", "{0} không được chọn")
        case .statementConflict: ("At most {0} of {1}", "Không quá {0} trong số {1}")
        case .statementQuota: ("{1}: {0}", "{1}: {0}")
        case .statementWithin: ("{0} (within {1})", "{0} (trong nhóm {1})")
        }
    }
}

extension Message {
    /// The message `code` of this area with `parameters`.
    package init(_ code: StatementMessage, _ parameters: String...) { self.init(code, parameters: parameters) }
}
