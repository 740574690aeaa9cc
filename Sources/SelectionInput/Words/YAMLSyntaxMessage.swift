import Wording

/// The problems that the YAML parser reports, by its own words.
package enum YAMLSyntaxMessage: CaseIterable, MessageWords {
    case sequenceNotHere, keyNotHere, valueNotHere, expectedColon, expectedBracket, expectedBrace, expectedDash
    case expectedStart, expectedName, expectedBreak, expectedKey, expectedNode, expectedTag, expectedSpace
    case startsNoToken, unexpectedColon, unexpectedIndicator, unexpectedEnd, unknownEscape, undefinedTag
    case tabAsIndentation, tabInIndentation, controlCharacter, indentationZero, undefinedAlias

    package var words: Words {
        Words("this cannot be read as YAML: \(problem.english)", "không đọc được theo YAML: \(problem.vietnamese)")
    }

    /// The words of the parser, and the same in Vietnamese.
    var problem: (english: String, vietnamese: String) {
        switch self {
        case .sequenceNotHere:
            (
                "block sequence entries are not allowed in this context",
                "không được đặt mục của danh sách (dấu “-”) ở vị trí này"
            )
        case .keyNotHere: ("mapping keys are not allowed in this context", "không được đặt khóa ở vị trí này")
        case .valueNotHere:
            (
                "mapping values are not allowed in this context",
                "không được đặt giá trị (sau dấu “:”) ở vị trí này; có thể thiếu dấu ngoặc kép hoặc thụt dòng sai"
            )
        case .expectedColon: ("could not find expected ':'", "thiếu dấu “:”")
        case .expectedBracket: ("did not find expected ',' or ']'", "thiếu dấu “,” hoặc “]”")
        case .expectedBrace: ("did not find expected ',' or '}'", "thiếu dấu “,” hoặc “}”")
        case .expectedDash: ("did not find expected '-' indicator", "thiếu dấu “-” ở đầu mục danh sách")
        case .expectedStart: ("did not find expected <document start>", "không thấy chỗ bắt đầu tài liệu")
        case .expectedName:
            ("did not find expected alphabetic or numeric character", "thiếu chữ cái hoặc chữ số sau “&” hoặc “*”")
        case .expectedBreak:
            ("did not find expected comment or line break", "chỗ này chỉ được ghi chú thích hoặc xuống dòng")
        case .expectedKey: ("did not find expected key", "chỗ này phải là một khóa; có thể thụt dòng sai")
        case .expectedNode: ("did not find expected node content", "chỗ này thiếu nội dung")
        case .expectedTag: ("did not find expected tag URI", "thẻ (tag) không đúng dạng")
        case .expectedSpace: ("did not find expected whitespace or line break", "thiếu dấu cách hoặc dấu xuống dòng")
        case .startsNoToken:
            (
                "found character that cannot start any token",
                "ký tự này không được đứng đầu một giá trị; hãy đặt giá trị trong ngoặc kép"
            )
        case .unexpectedColon: ("found unexpected ':'", "dấu “:” không đúng chỗ")
        case .unexpectedIndicator: ("found unexpected document indicator", "dấu phân cách tài liệu không đúng chỗ")
        case .unexpectedEnd:
            ("found unexpected end of stream", "tệp kết thúc giữa chừng; có thể thiếu dấu ngoặc kép đóng")
        case .unknownEscape: ("found unknown escape character", "ký tự sau dấu “\\” không hợp lệ")
        case .undefinedTag: ("found undefined tag handle", "thẻ (tag) chưa được khai báo")
        case .tabAsIndentation:
            (
                "found a tab character where an indentation space is expected",
                "có ký tự tab ở chỗ phải thụt dòng bằng dấu cách"
            )
        case .tabInIndentation:
            ("found a tab character that violates indentation", "có ký tự tab làm sai thụt dòng")
        case .controlCharacter: ("control characters are not allowed", "không được dùng ký tự điều khiển")
        case .indentationZero: ("found an indentation indicator equal to 0", "chỉ số thụt dòng không được bằng 0")
        case .undefinedAlias: ("found undefined alias", "bí danh (*tên) chưa được khai báo")
        }
    }
}

extension Message {
    /// The message for a problem that the YAML parser reports; in its words where it is none of those that are
    /// translated.
    static func yaml(_ problem: String) -> Message {
        YAMLSyntaxMessage.allCases.first { $0.problem.english == problem }.map { Message($0) }
            ?? Message(.yamlSyntax(reason: problem))
    }
}
