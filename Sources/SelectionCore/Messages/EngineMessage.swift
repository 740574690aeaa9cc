import IntegerProgramming
import Wording

/// The remarks on engines that did not do what they were asked for, in an outcome's record.
package enum EngineMessage: MessageWords {
    case engineTimeLimit(engine: String)
    case engineInterrupted(engine: String)
    case engineNoProof(engine: String)
    case engineNotConfirmed
    case engineContradicts(engine: String, other: String)
    case engineHangs(engine: String)
    case engineDoesNotEnd(engine: String)
    case engineNotANumber(engine: String)
    case engineBreaksRows(engine: String)
    case engineNotTheBest(engine: String)
    case engineNotInfeasible(engine: String)
    case engineNoAnswer(engine: String)
    case engineSaid(engine: String, words: String)

    /// The message of what `engine` did wrong.
    package static func message(_ fault: SolverFault, of engine: String) -> Message {
        switch fault {
        case .hangs: Message(engineHangs(engine: engine))
        case .doesNotEnd: Message(engineDoesNotEnd(engine: engine))
        case .notANumber: Message(engineNotANumber(engine: engine))
        case .breaksRows: Message(engineBreaksRows(engine: engine))
        case .notTheBest: Message(engineNotTheBest(engine: engine))
        case .notInfeasible: Message(engineNotInfeasible(engine: engine))
        case .noAnswer: Message(engineNoAnswer(engine: engine))
        case .said(let words): Message(engineSaid(engine: engine, words: words))
        }
    }

    package var words: Words {
        switch self {
        case .engineTimeLimit(let engine): Words("\(engine): time limit", "\(engine): hết thời gian cho phép")
        case .engineInterrupted(let engine): Words("\(engine): interrupted", "\(engine): bị ngắt")
        case .engineNoProof(let engine):
            Words("\(engine) ended without a proof", "\(engine) kết thúc mà không chứng minh được")
        case .engineNotConfirmed: Words("not confirmed", "chưa được xác nhận")
        case .engineContradicts(let engine, let other):
            Words("\(engine) contradicts \(other)", "\(engine) mâu thuẫn với \(other)")
        case .engineHangs(let engine):
            Words(
                "\(engine) failed: it hangs, and was left behind", "\(engine) bị lỗi: treo máy, đã bỏ qua không chờ nữa"
            )
        case .engineDoesNotEnd(let engine):
            Words(
                "\(engine) failed: it did not end when it was told to, and was left behind",
                "\(engine) bị lỗi: được yêu cầu dừng mà không dừng, đã bỏ qua không chờ nữa"
            )
        case .engineNotANumber(let engine):
            Words(
                "\(engine) failed: it returned what is not a usable number",
                "\(engine) bị lỗi: trả về giá trị không phải là số dùng được"
            )
        case .engineBreaksRows(let engine):
            Words(
                "\(engine) was wrong: it returned a selection that breaks a rule",
                "\(engine) sai: trả về danh sách vi phạm quy định"
            )
        case .engineNotTheBest(let engine):
            Words(
                "\(engine) was wrong: it called a selection the best that is not",
                "\(engine) sai: coi là tốt nhất một danh sách chưa tốt nhất"
            )
        case .engineNotInfeasible(let engine):
            Words(
                "\(engine) was wrong: it said that there is no selection where there is one",
                "\(engine) sai: báo không có danh sách nào trong khi có"
            )
        case .engineNoAnswer(let engine):
            Words("\(engine) failed: it ended without an answer", "\(engine) bị lỗi: kết thúc mà không trả lời")
        case .engineSaid(let engine, let words): Words("\(engine) failed: \(words)", "\(engine) bị lỗi: \(words)")
        }
    }
}
