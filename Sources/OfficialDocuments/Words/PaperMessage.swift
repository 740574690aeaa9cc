import CalendarDays
import SelectionInput
import Wording

/// The words around every paper.
package enum PaperMessage: MessageWords {
    case number(suffix: String)
    case about(subject: String)
    case day(place: String, day: String, month: String, year: String)
    case openDay(place: String)
    case addressee(name: String)
    case recipients
    case asAbove
    case attendanceTwice(id: String)
    case notForEverybody
    case appendix(number: String)
    /// Of a list without a number of its own: the paper that it goes with, left open.
    case goesWith(issuer: String)
    case attachedTo(paper: String, suffix: String)
    case unknownPersonColumn(name: String)
    case fieldWithoutColumn(name: String)

    package var words: Words {
        switch self {
        case .number(let suffix): Words("No.:        \(suffix)", "Số:        \(suffix)")
        case .about(let subject): Words("Re: \(subject)", "V/v \(subject)")
        case .day(let place, let day, let month, let year):
            Words("\(place), \(year)-\(month)-\(day)", "\(place), ngày \(day) tháng \(month) năm \(year)")
        case .openDay(let place): Words("\(place), (date)", "\(place), ngày      tháng      năm 20    ")
        case .addressee(let name): Words("To: \(name)", "Kính gửi: \(name)")
        case .attendanceTwice(let id):
            Words("“\(id)” is listed twice; leave one line", "“\(id)” được ghi hai lần; hãy để lại một dòng")
        case .notForEverybody:
            Words(
                "a budget tells of single people: there is none for everybody; write it without --public",
                "dự trù kinh phí cho biết thông tin của từng người: không có bản công khai; hãy bỏ --public")
        case .asAbove: Words("As above", "Như trên")
        case .recipients: Words("Receivers:", "Nơi nhận:")
        case .appendix(let number): Words("Appendix\(number)", "Phụ lục\(number)")
        case .goesWith(let issuer):
            Words(
                "(With paper No. …………, dated ……………, of \(issuer))",
                "(Kèm theo Văn bản số ………… ngày …… tháng …… năm 20…… của \(issuer))")
        case .attachedTo(let paper, let suffix):
            Words("(With \(paper) No.        \(suffix))", "(Kèm theo \(paper) số        \(suffix))")
        case .unknownPersonColumn(let name):
            Words(
                "“\(name)” is neither a field nor a heading of the nominees’ list",
                "“\(name)” không phải tên trường, cũng không phải tên cột của danh sách giới thiệu")
        case .fieldWithoutColumn(let name):
            Words(
                "the nominees’ list has no column for “\(name)”, which is left out",
                "danh sách giới thiệu không có cột cho “\(name)” nên cột này không được in")
        }
    }
}

extension Message {
    package init(_ content: PaperMessage) { self.init(content as any MessageWords) }
}

extension PaperMessage {
    /// The place and the day, months 1 and 2 and days below 10 with a zero, as the decree has it; the day is left open where the
    /// letterhead has none.
    static func day(of letterhead: Letterhead, _ language: Language) -> String {
        guard let date = letterhead.date?.date else {
            return Message(PaperMessage.openDay(place: letterhead.place)).text(language)
        }
        let month = date.month <= 2 ? CalendarDay.digits(date.month) : "\(date.month)"
        return Message(
            PaperMessage.day(
                place: letterhead.place, day: CalendarDay.digits(date.day), month: month, year: "\(date.year)")
        ).text(language)
    }
}

extension PaperMessage {
    /// Without options of the command.
    package var wordsOnPage: Words {
        switch self {
        case .notForEverybody:
            Words(
                "a budget tells of single people: there is none for everybody",
                "dự trù kinh phí cho biết thông tin của từng người: không có bản công khai")
        default: words
        }
    }
}
