import IntegerProgramming
import Wording

/// The remarks on engines that did not do what they were asked for, in an outcome's record.
package enum EngineMessage: String, CaseIterable, MessageWords {
    case engineTimeLimit, engineInterrupted, engineNoProof, engineNotConfirmed, engineContradicts
    case engineHangs, engineDoesNotEnd, engineNotANumber, engineBreaksRows, engineNotTheBest, engineNotInfeasible
    case engineNoAnswer, engineSaid

    /// The message of what `engine` did wrong.
    package static func message(_ fault: SolverFault, of engine: String) -> Message {
        switch fault {
        case .hangs: Message(engineHangs, parameters: [engine])
        case .doesNotEnd: Message(engineDoesNotEnd, parameters: [engine])
        case .notANumber: Message(engineNotANumber, parameters: [engine])
        case .breaksRows: Message(engineBreaksRows, parameters: [engine])
        case .notTheBest: Message(engineNotTheBest, parameters: [engine])
        case .notInfeasible: Message(engineNotInfeasible, parameters: [engine])
        case .noAnswer: Message(engineNoAnswer, parameters: [engine])
        case .said(let words): Message(engineSaid, parameters: [engine, words])
        }
    }

    package func words(in language: Language) -> String {
        let (english, vietnamese) = words
        return language == .english ? english : vietnamese
    }

    private var words: (english: String, vietnamese: String) {
        switch self {
        case .engineTimeLimit: ("{0}: time limit", "{0}: hết thời gian cho phép")
        case .engineInterrupted: ("{0}: interrupted", "{0}: bị ngắt")
        case .engineNoProof: ("{0} ended without a proof", "{0} kết thúc mà không chứng minh được")
        case .engineNotConfirmed: ("not confirmed", "chưa được xác nhận")
        case .engineContradicts: ("{0} contradicts {1}", "{0} mâu thuẫn với {1}")
        case .engineHangs:
            ("{0} failed: it hangs, and was left behind", "{0} bị lỗi: treo máy, đã bỏ qua không chờ nữa")
        case .engineDoesNotEnd:
            (
                "{0} failed: it did not end when it was told to, and was left behind",
                "{0} bị lỗi: được yêu cầu dừng mà không dừng, đã bỏ qua không chờ nữa"
            )
        case .engineNotANumber:
            (
                "{0} failed: it returned what is not a usable number",
                "{0} bị lỗi: trả về giá trị không phải là số dùng được"
            )
        case .engineBreaksRows:
            (
                "{0} was wrong: it returned a selection that breaks a rule",
                "{0} sai: trả về danh sách vi phạm quy tắc"
            )
        case .engineNotTheBest:
            (
                "{0} was wrong: it called a selection the best that is not",
                "{0} sai: coi là tốt nhất một danh sách chưa tốt nhất"
            )
        case .engineNotInfeasible:
            (
                "{0} was wrong: it said that there is no selection where there is one",
                "{0} sai: báo không có danh sách nào trong khi có"
            )
        case .engineNoAnswer: ("{0} failed: it ended without an answer", "{0} bị lỗi: kết thúc mà không trả lời")
        case .engineSaid: ("{0} failed: {1}", "{0} bị lỗi: {1}")
        }
    }
}
