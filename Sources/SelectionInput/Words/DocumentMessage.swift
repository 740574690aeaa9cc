import Wording

/// The messages about documents in YAML or JSON, and the advice that goes with problems of any kind.
package enum DocumentMessage: String, CaseIterable, MessageWords {
    // Advice that goes with many problems.
    case nearestName
    case allowedKeys
    case allowedValues
    case firstAtLine
    case writeInstead
    case numberForm
    case numberLimits
    case moreOfThisKind

    // What is wrong with a YAML or JSON document.
    case yamlSyntax
    case yamlTab
    case severalDocuments
    case documentTooLarge
    case nestedTooDeep
    case tooManyAliases
    case keyNotText
    case duplicateKey

    // What verification finds in a selection file.
    case scenarioMissing
    case scenarioUnexpected
    case seedDiffers
    case giveSeed

    package func words(in language: Language) -> String {
        let (english, vietnamese) = pair
        return language == .english ? english : vietnamese
    }

    private var pair: (english: String, vietnamese: String) {
        switch self {
        case .nearestName:
            (
                "did you mean “{0}”?",
                "có phải ý là “{0}”?"
            )
        case .allowedKeys:
            (
                "allowed here: {0}",
                "ở đây chỉ dùng được: {0}"
            )
        case .allowedValues:
            (
                "there are: {0}",
                "hiện có: {0}"
            )
        case .firstAtLine:
            (
                "the first one is on line {0}",
                "lần đầu ở dòng {0}"
            )
        case .writeInstead:
            (
                "write {0}",
                "hãy viết {0}"
            )
        case .numberForm:
            (
                "write digits with a point before decimals, such as 12.5",
                "hãy viết chữ số, dùng dấu chấm trước phần thập phân, ví dụ 12.5"
            )
        case .numberLimits:
            (
                "at most {0} digits before the point and {1} after it",
                "tối đa {0} chữ số trước dấu chấm và {1} chữ số sau dấu chấm"
            )
        case .moreOfThisKind:
            (
                "and {0} more of this kind",
                "và còn {0} lỗi nữa cùng loại"
            )
        case .yamlSyntax:
            (
                "this cannot be read as YAML: {0}",
                "không đọc được theo YAML: {0}"
            )
        case .yamlTab:
            (
                "a tab stands here; indent with spaces",
                "ở đây có ký tự tab; hãy thụt dòng bằng dấu cách"
            )
        case .severalDocuments:
            (
                "a second document starts here; a file holds one",
                "ở đây bắt đầu tài liệu thứ hai; mỗi tệp chỉ có một"
            )
        case .documentTooLarge:
            (
                "the document is too large",
                "tài liệu quá lớn"
            )
        case .nestedTooDeep:
            (
                "lists and maps are nested more than {0} deep",
                "danh sách và nhóm lồng nhau quá {0} tầng"
            )
        case .tooManyAliases:
            (
                "there are more than {0} aliases (*name)",
                "có hơn {0} bí danh (*tên)"
            )
        case .keyNotText:
            (
                "a key must be a text",
                "khóa phải là một đoạn chữ"
            )
        case .duplicateKey:
            (
                "the key “{0}” stands twice",
                "khóa “{0}” có hai lần"
            )
        case .scenarioMissing:
            (
                "the selection was made with a scenario, and none is given",
                "kết quả được lập với một phương án, nhưng chưa nêu tệp phương án đó"
            )
        case .scenarioUnexpected:
            (
                "the selection was made without a scenario, and {0} is given",
                "kết quả được lập không theo phương án nào, nhưng lại nêu {0}"
            )
        case .seedDiffers:
            (
                "the lottery seed is “{0}”; the plan’s is “{1}”",
                "hạt giống bốc thăm là “{0}”; của kế hoạch là “{1}”"
            )
        case .giveSeed:
            (
                "if it was replaced when selecting, give it with --seed",
                "nếu đã thay khi chọn thì hãy nêu bằng --seed"
            )
        }
    }
}

extension Message {
    /// The message `code` with `parameters`.
    package init(_ code: DocumentMessage, _ parameters: String...) { self.init(code, parameters: parameters) }
}
