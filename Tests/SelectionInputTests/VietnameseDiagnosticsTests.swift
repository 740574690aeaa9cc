import SelectionCore
import SelectionInput
import Testing

@Suite("Messages in Vietnamese")
struct VietnameseDiagnosticsTests {
    @Test("say the same at the same place")
    func wording() {
        let example = InputCase(
            "vi", plan: "seats: { max: 2 }\ngroups: { w: { class: a } }\nrules: [{ id: r, group: ww, min: 0.4 }]\n",
            pool: "id,class\nN1,a\nN1,b\n")
        #expect(
            example.texts(.vietnamese) == [
                "error plan.yaml:3:25: không có nhóm “ww”; hiện có: all, w",
                "error plan.yaml:3:34: 0.4 nghĩa là chưa đến một người; hãy viết 40%",
                "error pool.csv:3:1: mã (id) “N1” bị trùng; lần đầu ở dòng 2",
            ])
    }

    @Test("have words and the same parameters as in English", arguments: MessageCode.allCases)
    func completeness(_ code: MessageCode) { expectComplete(code) }

    @Test("of engines have them too", arguments: EngineMessage.allCases)
    func engines(_ code: EngineMessage) { expectComplete(code) }

    @Test("of conflicts have them too", arguments: ConflictMessage.allCases)
    func conflicts(_ code: ConflictMessage) { expectComplete(code) }

    @Test("of lists have them too", arguments: ReplacementMessage.allCases)
    func lists(_ code: ReplacementMessage) { expectComplete(code) }

    @Test("of comparisons have them too", arguments: ComparisonMessage.allCases)
    func comparisons(_ code: ComparisonMessage) { expectComplete(code) }

    @Test("of explanations have them too", arguments: ExplanationMessage.allCases)
    func explanations(_ code: ExplanationMessage) { expectComplete(code) }

    @Test("of sweeps have them too", arguments: SweepMessage.allCases)
    func sweeps(_ code: SweepMessage) { expectComplete(code) }

    @Test("of ties have them too", arguments: TieMessage.allCases)
    func ties(_ code: TieMessage) { expectComplete(code) }

    @Test("of spellings have them too", arguments: SpellingMessage.allCases)
    func spellings(_ code: SpellingMessage) { expectComplete(code) }

    @Test("of conferences have them too", arguments: ConferenceMessage.allCases)
    func conferences(_ code: ConferenceMessage) { expectComplete(code) }

    private func expectComplete(_ code: any MessageWords) {
        let marks = ["‹0›", "‹1›", "‹2›", "‹3›"]
        let message = Message(code, parameters: marks)
        let (english, vietnamese) = (message.text(.english), message.text(.vietnamese))
        #expect(!english.isEmpty && !vietnamese.isEmpty)
        for mark in marks { #expect(english.contains(mark) == vietnamese.contains(mark), "\(code) \(mark)") }
    }

    @Test("count one and several in English", arguments: ["0", "1", "2", "1/2", "11"])
    func plural(_ count: String) {
        let message = Message(.tooManyPinned, count, count)
        let (ending, verb) = count == "1" ? ("", "is") : ("s", "are")
        #expect(
            message.text(.english)
                == "\(count) nominee\(ending) must be selected; there \(verb) \(count) seat\(ending)")
    }
}
