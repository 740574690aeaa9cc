import Testing
import Wording

@Suite struct VisibleTextTests {
    @Test(arguments: [
        ("", ""), ("Nông Thị Hoa – “ấy”", "Nông Thị Hoa – “ấy”"), ("\u{1B}[31m", "\\u{1B}[31m"), ("a\0b", "a\\u{0}b"),
        ("\u{7F}\u{85}\u{9B}", "\\u{7F}\\u{85}\\u{9B}"), ("a\nb\r\nc\t", "a\\u{A}b\\u{D}\\u{A}c\\u{9}"),
        ("\u{202E}x\u{2066}y\u{2029}", "\\u{202E}x\\u{2066}y\\u{2029}"), ("\u{A0}\u{200B}", "\u{A0}\u{200B}"),
    ])
    func whatATerminalObeysIsWrittenOut(text: String, written: String) {
        #expect(VisibleText.of(text) == written)
    }

    @Test func whatIsKeptIsKept() {
        #expect(VisibleText.of("a\nb\tc\u{1B}", keeping: "\n", "\t") == "a\nb\tc\\u{1B}")
    }

    /// Every character of the lower planes: written out, or shown as it is.
    @Test func nothingIsLeftOfThem() {
        for value in UInt32(0)...0x2FFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = VisibleText.of(String(Character(scalar)))
            #expect(text == (VisibleText.isObeyed(scalar) ? VisibleText.written(scalar) : String(Character(scalar))))
            if scalar.properties.generalCategory == .control { #expect(VisibleText.isObeyed(scalar)) }
        }
    }

    @Test func parametersOfMessagesAreVisible() {
        let message = Message(Sample.named("\u{1B}[2J\n"))
        #expect(message.text(.english).contains("\\u{1B}[2J\\u{A}"))
        let place = Wording.SourceLocation(file: "a\u{9B}b", line: 1, column: 2)
        #expect(Diagnostic(.error, at: place, message).text(.vietnamese).hasPrefix("a\\u{9B}b:1:2:"))
    }
}

/// An area of words for tests.
private enum Sample: MessageWords {
    case named(String)

    var words: Words {
        switch self {
        case .named(let name): Words("named \(name)", "tên \(name)")
        }
    }
}
