import Wording

/// The messages about input that is read as it stands, and perhaps means something else.
package enum SpellingMessage: String, CaseIterable, MessageWords {
    case spellingVariant, pointOfThousands, commaOfThousands, shareMeant

    package func words(in language: Language) -> String {
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
        case .commaOfThousands:
            (
                "if it is a whole number write {0}, if it has decimals {1}",
                "nếu là số nguyên thì hãy viết {0}, nếu là số lẻ thì viết {1}"
            )
        case .shareMeant:
            (
                "the bound of “{0}” is a share; write {1}",
                "giới hạn của “{0}” là tỷ lệ; hãy viết {1}"
            )
        }
    }
}
