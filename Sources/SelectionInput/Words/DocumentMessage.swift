import Wording

/// The messages about documents in YAML or JSON, and the advice that goes with problems of any kind.
package enum DocumentMessage: MessageWords {
    // Advice that goes with many problems.
    case nearestName(name: String)
    case allowedKeys(keys: String)
    case allowedValues(values: String)
    case firstAtLine(line: String)
    case firstAtCell(line: String, cell: String)
    case firstInCell(cell: String)
    case writeInstead(text: String)
    case numberForm
    case numberLimits(before: String, after: String)
    case moreOfThisKind(count: String)

    // What is wrong with a YAML or JSON document.
    case yamlSyntax(reason: String)
    case yamlTab
    case severalDocuments
    case documentTooLarge
    case nestedTooDeep(most: String)
    case tooManyAliases(most: String)
    case keyNotText
    case duplicateKey(key: String)
    case missingValue(key: String)
    case missingItem
    case nullValue(key: String, text: String)
    case cutNumber(key: String, first: String, second: String)

    // What verification finds in a selection file.
    case scenarioMissing
    case scenarioUnexpected(file: String)
    case seedDiffers(seed: String, planSeed: String)
    case giveSeed

    package var words: Words {
        switch self {
        case .nearestName(let name):
            Words(
                "did you mean “\(name)”?",
                "có phải ý là “\(name)”?"
            )
        case .allowedKeys(let keys):
            Words(
                "allowed here: \(keys)",
                "ở đây chỉ dùng được: \(keys)"
            )
        case .allowedValues(let values):
            Words(
                "there are: \(values)",
                "hiện có: \(values)"
            )
        case .firstAtLine(let line):
            Words(
                "the first one is on line \(line)",
                "lần đầu ở dòng \(line)"
            )
        case .firstAtCell(let line, let cell):
            Words(
                "the first one is on line \(line), cell \(cell)",
                "lần đầu ở dòng \(line), ô \(cell)"
            )
        case .firstInCell(let cell):
            Words(
                "the first one is in cell \(cell)",
                "lần đầu ở ô \(cell)"
            )
        case .writeInstead(let text):
            Words(
                "write \(text)",
                "hãy viết \(text)"
            )
        case .numberForm:
            Words(
                "write digits with a point before decimals, such as 12.5",
                "hãy viết chữ số, dùng dấu chấm trước phần thập phân, ví dụ 12.5"
            )
        case .numberLimits(let before, let after):
            Words(
                "at most \(before) digits before the point and \(after) after it",
                "tối đa \(before) chữ số trước dấu chấm và \(after) chữ số sau dấu chấm"
            )
        case .moreOfThisKind(let count):
            Words(
                "and \(count) more of this kind",
                "và còn \(count) lỗi nữa cùng loại"
            )
        case .yamlSyntax(let reason):
            Words(
                "this cannot be read as YAML: \(reason)",
                "không đọc được theo YAML: \(reason)"
            )
        case .yamlTab:
            Words(
                "a tab stands here; indent with spaces",
                "ở đây có ký tự tab; hãy thụt dòng bằng dấu cách"
            )
        case .severalDocuments:
            Words(
                "a second document starts here; a file holds one",
                "ở đây bắt đầu tài liệu thứ hai; mỗi tệp chỉ có một"
            )
        case .documentTooLarge:
            Words(
                "the document is too large",
                "tài liệu quá lớn"
            )
        case .nestedTooDeep(let most):
            Words(
                "lists and maps are nested more than \(most) deep",
                "danh sách và nhóm lồng nhau quá \(most) tầng"
            )
        case .tooManyAliases(let most):
            Words(
                "there are more than \(most) aliases (*name)",
                "có hơn \(most) bí danh (*tên)"
            )
        case .keyNotText:
            Words(
                "a key must be a text",
                "khóa phải là một đoạn chữ"
            )
        case .duplicateKey(let key):
            Words(
                "the key “\(key)” stands twice",
                "khóa “\(key)” có hai lần"
            )
        case .missingValue(let key):
            Words(
                "“\(key)” says nothing: there is no value after its colon; write one, or take the key out",
                "“\(key)” chưa có nội dung: sau dấu hai chấm không có gì; hãy ghi giá trị hoặc bỏ khóa này"
            )
        case .missingItem:
            Words(
                "an item of this list says nothing; write a value, or take it out",
                "danh sách này có một mục bỏ trống; hãy ghi giá trị hoặc bỏ mục đó"
            )
        case .nullValue(let key, let text):
            Words(
                "“\(key)” is \(text), which says nothing here; write a value, or take the key out",
                "“\(key)” là \(text), ở đây không có nghĩa gì; hãy ghi giá trị hoặc bỏ khóa này"
            )
        case .cutNumber(let key, let first, let second):
            Words(
                "between braces a comma ends a value: “\(key)” is “\(first)” here, and “\(second)” stands alone behind it",
                "trong ngoặc nhọn, dấu phẩy kết thúc một giá trị: ở đây “\(key)” chỉ là “\(first)”, còn “\(second)” đứng riêng phía sau"
            )
        case .scenarioMissing:
            Words(
                "the selection was made with a scenario, and none is given",
                "kết quả được lập với một kịch bản, nhưng chưa nêu tệp kịch bản đó"
            )
        case .scenarioUnexpected(let file):
            Words(
                "the selection was made without a scenario, and \(file) is given",
                "kết quả được lập không theo kịch bản nào, nhưng lại nêu \(file)"
            )
        case .seedDiffers(let seed, let planSeed):
            Words(
                "the lottery seed is “\(seed)”; the plan’s is “\(planSeed)”",
                "số khởi tạo bốc thăm là “\(seed)”; của phương án là “\(planSeed)”"
            )
        case .giveSeed:
            Words(
                "if it was replaced when selecting, give it with --seed",
                "nếu đã thay khi chọn thì hãy nêu bằng --seed"
            )
        }
    }
}

extension Message {
    /// The message of this area.
    package init(_ content: DocumentMessage) { self.init(content as any MessageWords) }
}

extension DocumentMessage {
    /// Without options of the command.
    package var wordsOnPage: Words {
        switch self {
        case .giveSeed:
            Words(
                "select again by the plan as it is now, or take an earlier version of the plan",
                "hãy lựa chọn lại theo phương án hiện nay, hoặc lấy lại bản phương án trước đó")
        case .numberForm:
            Words(
                "write digits with a point before decimals, such as 12.5",
                "hãy viết chữ số, dùng dấu phẩy trước phần thập phân, ví dụ 12,5")
        default: words
        }
    }
}
