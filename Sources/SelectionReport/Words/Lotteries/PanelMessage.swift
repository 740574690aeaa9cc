import Wording

/// The words of panels drawn by lot.
package enum PanelMessage: MessageWords {
    case panelTitle(size: String)
    case panelDrawn(size: String, people: String, seed: String)
    case panelOfPanels(panels: String)
    case panelOfTickets(tickets: String)
    case panelLeximin(chance: String)
    case panelMaximin(chance: String)
    case panelNash(share: String, mean: String)
    case panelUnlisted(panels: String)
    case panelSample
    case panelUniform
    case panelAlike(chance: String)
    case panelBounded(points: String)
    case panelNever(people: String, count: String)
    case panelImpossible
    case panelRelaxed
    case panelNoRelaxation
    case panelRelaxationOpen
    case panelNothingListed
    case panelMinimum
    case panelMaximum
    case panelColumnID
    case panelColumnChance
    case panelColumnFeature
    case panelColumnValue
    case panelColumnLimits
    case panelColumnBound
    case panelColumnFrom
    case panelColumnTo
    case panelColumnPool
    case panelColumnDrawn
    case panelColumnExpected
    case panelColumnTicket
    case panelColumnMembers
    case panelDrawnHeading
    case panelCountsHeading
    case panelChancesHeading
    case panelTicketsHeading
    case panelPeopleAxis
    case panelChanceAxis
    case panelAverage
    case panelProcedure(tickets: String, digits: String, last: String)
    case panelOdds(tickets: String, points: String)
    case panelTicket(number: String, tickets: String)
    case panelColumnFraction
    case panelColumnName
    case panelColumnAlike
    case panelSumsHold(panels: String)
    case panelSumsWrong(people: String)
    case panelDrawHolds(seed: String)
    case panelDrawWrong(seed: String)
    case chancesSum(always: String, tied: String, never: String)
    case chancesOne
    case chancesImpossible
    case chancesTiedHeading

    package var words: Words {
        switch self {
        case .panelTitle(let size): Words("A panel of \(size), drawn by lot", "Nhóm \(size) người được bốc thăm")
        case .panelDrawn(let size, let people, let seed):
            Words(
                "\(size) of \(people) people are drawn by the seed “\(seed)”.",
                "Bốc thăm được \(size) trong số \(people) người theo số khởi tạo “\(seed)”.")
        case .panelOfPanels(let panels):
            Words(
                "They are one of \(panels) possible panels, each with its own chance.",
                "Đây là một trong \(panels) nhóm có thể, mỗi nhóm có cơ hội riêng.")
        case .panelOfTickets(let tickets):
            Words(
                "They are one of \(tickets) tickets, each as likely as another.",
                "Đây là một trong \(tickets) phiếu, cơ hội như nhau.")
        case .panelLeximin(let chance):
            Words(
                "The smallest chance is \(chance): no lottery of panels gives everybody more. Nor, those left as they are, can the second smallest be larger, and so on: proven.",
                "Cơ hội nhỏ nhất là \(chance): không cách bốc thăm nào cho mọi người nhiều hơn. Giữ nguyên mức đó thì cơ hội nhỏ thứ hai cũng không thể lớn hơn, cứ thế tiếp tục: đã chứng minh."
            )
        case .panelMaximin(let chance):
            Words(
                "The smallest chance is \(chance): no lottery of panels gives everybody more: proven.",
                "Cơ hội nhỏ nhất là \(chance): không cách bốc thăm nào cho mọi người nhiều hơn: đã chứng minh.")
        case .panelNash(let share, let mean):
            Words(
                "The geometric mean of all chances is \(mean), within \(share) of the largest possible: proven.",
                "Trung bình nhân các cơ hội là \(mean), kém mức lớn nhất có thể không quá \(share): đã chứng minh.")
        case .panelUnlisted(let panels):
            Words(
                "They are one of \(panels) possible panels, all of which are counted.",
                "Đây là một trong \(panels) nhóm có thể; tất cả đã được đếm.")
        case .panelSample:
            Words(
                "Every panel that keeps the limits is as likely to be drawn as another. Panels are too many to count, so chances are those of the panels that were drawn: an estimate.",
                "Mọi nhóm đúng giới hạn đều có cơ hội được bốc như nhau. Số nhóm quá lớn, không đếm hết được, nên cơ hội nêu dưới đây là của các nhóm đã bốc: chỉ là ước lượng."
            )
        case .panelUniform:
            Words(
                "Every panel that keeps the limits is as likely as another.",
                "Mọi nhóm đúng giới hạn đều có cơ hội như nhau.")
        case .panelAlike(let chance):
            Words(
                "Everybody who can be drawn has the same chance, \(chance).",
                "Mọi người có thể được bốc thăm đều có cơ hội như nhau: \(chance).")
        case .panelBounded(let points):
            Words(
                "It had to end early: nobody's chance is more than \(points) percentage points below what is fair, which is proven.",
                "Phải dừng sớm: không ai có cơ hội thấp hơn mức công bằng quá \(points) điểm phần trăm; điều này đã chứng minh."
            )
        case .panelNever(let people, let count):
            Words(
                "\(count) \(count, "person is", "people are") in no panel that keeps the limits, which is proven: \(people).",
                "\(count) người không có trong nhóm nào đúng giới hạn, đã chứng minh: \(people).")
        case .panelImpossible:
            Words("No panel keeps all limits: proven.", "Không nhóm nào đúng mọi giới hạn: đã chứng minh.")
        case .panelRelaxed:
            Words(
                "With these limits moved there is a panel; fewer people cannot make the difference:",
                "Nếu điều chỉnh các giới hạn sau thì có nhóm; không thể điều chỉnh ít người hơn:")
        case .panelNoRelaxation:
            Words(
                "Nor is there one within the widest limits (min_flex, max_flex).",
                "Nới đến mức rộng nhất (min_flex, max_flex) vẫn không có.")
        case .panelRelaxationOpen:
            Words(
                "Which limits would have to move was not found before the time was up; more time may find it.",
                "Hết thời gian mà chưa tìm được cần điều chỉnh giới hạn nào; cho thêm thời gian có thể tìm được.")
        case .panelNothingListed:
            Words(
                "The file lists no panels: chances and draw are as it states them, and nothing of them can be added up.",
                "Tệp không liệt kê nhóm nào: cơ hội và kết quả bốc thăm chỉ là lời ghi trong tệp, không cộng lại được.")
        case .panelMinimum: Words("at least", "tối thiểu")
        case .panelMaximum: Words("at most", "tối đa")
        case .panelColumnID: Words("id", "id")
        case .panelColumnChance: Words("Chance", "Cơ hội")
        case .panelColumnFeature: Words("Feature", "Tiêu chí")
        case .panelColumnValue: Words("Value", "Giá trị")
        case .panelColumnLimits: Words("Limits", "Giới hạn")
        case .panelColumnBound: Words("Limit", "Giới hạn")
        case .panelColumnFrom: Words("From", "Từ")
        case .panelColumnTo: Words("To", "Thành")
        case .panelColumnPool: Words("In the pool", "Trong danh sách")
        case .panelColumnDrawn: Words("Drawn", "Được bốc thăm")
        case .panelColumnExpected: Words("On average", "Trung bình")
        case .panelColumnTicket: Words("Ticket", "Phiếu")
        case .panelColumnMembers: Words("Members", "Thành viên")
        case .panelDrawnHeading: Words("Who is drawn", "Người được bốc thăm")
        case .panelCountsHeading: Words("Limits and counts", "Giới hạn và số người")
        case .panelChancesHeading: Words("Chances", "Cơ hội")
        case .panelTicketsHeading: Words("Tickets", "Các phiếu")
        case .panelPeopleAxis:
            Words("people, from the smallest chance to the largest", "người, từ cơ hội nhỏ nhất đến lớn nhất")
        case .panelChanceAxis: Words("chance", "cơ hội")
        case .panelAverage: Words("average chance", "cơ hội trung bình")
        case .panelProcedure(let tickets, let digits, let last):
            Words(
                "How to draw: print this list before the draw and let everybody see it. There are \(tickets) tickets, from 0 to \(last), each as likely as another. Draw a number of \(digits) digits in public, one ball from 0 to 9 for each digit; where the number is above \(last), draw all digits again. The ticket with that number is the panel.",
                "Cách bốc thăm: in danh sách này trước và cho mọi người xem. Có \(tickets) phiếu, từ 0 đến \(last), cơ hội như nhau. Bốc công khai một số có \(digits) chữ số, mỗi chữ số một quả bóng từ 0 đến 9; nếu số lớn hơn \(last) thì bốc lại tất cả. Phiếu mang số đó là nhóm được chọn."
            )
        case .panelColumnFraction: Words("As a fraction", "Dạng phân số")
        case .panelColumnName: Words("Name", "Họ và tên")
        case .panelColumnAlike: Words("Alike", "Số người giống hệt")
        case .panelSumsHold(let panels):
            Words(
                "The chances are the sums of the weights of the \(panels) panels, which add up to 1.",
                "Các cơ hội đúng bằng tổng trọng số của \(panels) nhóm; tổng trọng số là 1.")
        case .panelSumsWrong(let people):
            Words(
                "The chances are not the sums of the panels’ weights, or these do not add up to 1: \(people)",
                "Cơ hội không khớp với tổng trọng số của các nhóm, hoặc tổng trọng số không bằng 1: \(people)")
        case .panelDrawHolds(let seed):
            Words(
                "The seed “\(seed)” draws those who are said to be drawn.",
                "Số khởi tạo “\(seed)” bốc đúng những người đã nêu.")
        case .panelDrawWrong(let seed):
            Words(
                "The seed “\(seed)” draws others than those who are said to be drawn.",
                "Số khởi tạo “\(seed)” bốc ra những người khác với những người đã nêu.")
        case .chancesSum(let always, let tied, let never):
            Words(
                "Of the selections that are best by seats, targets and points: \(always) \(always, "nominee is", "nominees are") in all of them, \(never) in none, both proven; \(tied) \(tied, "is", "are") tied and drawn by lot.",
                "Trong các danh sách tốt nhất theo số đại biểu, chỉ tiêu và điểm: \(always) người có trong mọi danh sách, \(never) người không có trong danh sách nào, đều đã chứng minh; \(tied) người ngang nhau và phải bốc thăm."
            )
        case .chancesOne:
            Words(
                "There is one best selection only: nothing is drawn by lot.",
                "Chỉ có một danh sách tốt nhất: không phải bốc thăm.")
        case .chancesImpossible:
            Words(
                "No selection keeps the plan’s rules: proven.",
                "Không danh sách nào giữ được quy định của phương án: đã chứng minh.")
        case .chancesTiedHeading: Words("Who is tied", "Những người ngang nhau")
        case .panelTicket(let number, let tickets):
            Words(
                "The panel of ticket \(number), one of \(tickets)",
                "Nhóm của phiếu \(number), một trong \(tickets) phiếu")
        case .panelOdds(let tickets, let points):
            Words(
                "With \(tickets) tickets chances are whole tickets: they differ from the exact ones by at most \(points) percentage points. The chances below are those of the tickets.",
                "Với \(tickets) phiếu, cơ hội là số nguyên phiếu: khác mức chính xác không quá \(points) điểm phần trăm. Các cơ hội dưới đây là của phiếu."
            )
        }
    }
}
