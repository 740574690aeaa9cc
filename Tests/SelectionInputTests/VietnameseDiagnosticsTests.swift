import SelectionCore
import SelectionInput
import Testing
import Wording

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
                "error pool.csv:3:1: mã (id) “N1” bị trùng; lần đầu ở dòng 2, ô A2; ô A3 “id”",
            ])
    }

    @Test("count one and several in English", arguments: ["0", "1", "2", "1/2", "11"])
    func plural(_ count: String) {
        let message = Message(.tooManyPinned(pinned: count, seats: count))
        let (ending, verb) = count == "1" ? ("", "is") : ("s", "are")
        #expect(
            message.text(.english)
                == "\(count) nominee\(ending) must be selected; there \(verb) \(count) seat\(ending)")
    }
}
