/// What is said of cells that are read as they stand, and perhaps mean something else.
public enum SpellingMessage: String, CaseIterable, MessageWords {
    case spellingVariant, pointOfThousands

    public func words(in language: Language) -> String {
        let (english, vietnamese) = words
        return language == .english ? english : vietnamese
    }

    private var words: (english: String, vietnamese: String) {
        switch self {
        case .spellingVariant:
            (
                "in “{0}”, “{1}” ({2} {2|nominee|nominees}) is another value than “{3}” to the plan; if they are the same, write both alike",
                "ở cột “{0}”, “{1}” ({2} người) được coi là khác với “{3}”; nếu là một thì hãy viết thống nhất"
            )
        case .pointOfThousands:
            (
                "“{0}” in “{1}” is read as {2}, the point before decimals; for {3}, write {3}",
                "“{0}” ở cột “{1}” được hiểu là {2}, dấu chấm là dấu thập phân; nếu là {3} thì hãy viết {3}"
            )
        }
    }
}
