import Wording

/// The words of reports of selections. One area of words is one table, however long that is.
package enum ReportMessage: String, CaseIterable, MessageWords {
    // What reports for people say.
    case reportUntitled
    case reportScenario
    case reportDelegates
    case reportComposition
    case reportQuotas
    case reportQuotasWithin
    case reportPriority
    case reportRules
    case reportObjective
    case reportResult
    case groupOfAll
    case columnNumber
    case columnSelected
    case columnBase
    case columnMinimum
    case columnMaximum
    case columnShortfall
    case columnRule
    case columnPriority
    case columnObjective
    case columnAttained
    case columnBound
    case ruleIsRequired
    case quotaOthersKept
    case objectiveSeats
    case objectiveShortfall
    case objectiveMerit
    case objectiveLottery
    case verdictOptimal
    case verdictNobody
    case verdictFeasible
    case verdictGap
    case verdictNoGap
    case verdictInfeasible
    case verdictReasons
    case verdictNoReason
    case verdictUnknown
    case verdictSolver
    case verdictConfirmed
    case verdictEmptySeats
    case verdictFallback
    case stoppedByTime
    case stoppedByGap
    case stoppedByUser
    case stoppedByFailure
    case verdictTiming
    case warningsLeft

    // What the command says.
    case levelLottery

    package func words(in language: Language) -> String {
        let (english, vietnamese) = pair
        return language == .english ? english : vietnamese
    }

    private var pair: (english: String, vietnamese: String) {
        switch self {
        case .reportUntitled:
            (
                "Selection of delegates",
                "Lựa chọn đại biểu"
            )
        case .reportScenario:
            (
                "Scenario: {0}",
                "Phương án: {0}"
            )
        case .reportDelegates:
            (
                "Delegates ({0})",
                "Danh sách đại biểu ({0})"
            )
        case .reportComposition:
            (
                "Composition",
                "Cơ cấu thành phần"
            )
        case .reportQuotas:
            (
                "Quotas by {0}",
                "Phân bổ theo {0}"
            )
        case .reportQuotasWithin:
            (
                "Quotas by {0}, within {1}",
                "Phân bổ theo {0}, trong nhóm {1}"
            )
        case .reportPriority:
            (
                "target of priority {0}",
                "mục tiêu ưu tiên {0}"
            )
        case .reportRules:
            (
                "Rules and targets",
                "Quy tắc và mục tiêu"
            )
        case .reportObjective:
            (
                "Objective",
                "Kết quả đạt được"
            )
        case .reportResult:
            (
                "Result",
                "Kết luận"
            )
        case .groupOfAll:
            (
                "all",
                "tất cả"
            )
        case .columnNumber:
            (
                "No.",
                "STT"
            )
        case .columnSelected:
            (
                "Selected",
                "Được chọn"
            )
        case .columnBase:
            (
                "Of",
                "Trên"
            )
        case .columnMinimum:
            (
                "Min",
                "Tối thiểu"
            )
        case .columnMaximum:
            (
                "Max",
                "Tối đa"
            )
        case .columnShortfall:
            (
                "Missed by",
                "Còn lệch"
            )
        case .columnRule:
            (
                "Rule",
                "Quy tắc"
            )
        case .columnPriority:
            (
                "Priority",
                "Ưu tiên"
            )
        case .columnObjective:
            (
                "In this order",
                "Theo thứ tự"
            )
        case .columnAttained:
            (
                "Attained",
                "Đạt được"
            )
        case .columnBound:
            (
                "At best",
                "Tốt nhất có thể"
            )
        case .ruleIsRequired:
            (
                "required",
                "bắt buộc"
            )
        case .quotaOthersKept:
            (
                "other values, all within their bounds: {0}",
                "và {0} giá trị khác, đều trong giới hạn"
            )
        case .objectiveSeats:
            (
                "Delegates",
                "Số đại biểu"
            )
        case .objectiveShortfall:
            (
                "Shortfall of priority {0}, weighted",
                "Còn lệch ở ưu tiên {0} (đã nhân trọng số)"
            )
        case .objectiveMerit:
            (
                "Merit",
                "Tổng điểm thành tích"
            )
        case .objectiveLottery:
            (
                "Lottery",
                "Tổng các số bốc thăm"
            )
        case .verdictOptimal:
            (
                "Proven optimal: no other selection that keeps the required rules is better.",
                "Đã chứng minh là tối ưu: không có cách chọn nào khác giữ đúng các quy tắc bắt buộc mà tốt hơn."
            )
        case .verdictNobody:
            (
                "Only the empty list keeps every required rule. Ask for one seat at least (min: 1 under seats), and it is said which rules stand in the way.",
                "Chỉ danh sách rỗng giữ được mọi quy tắc bắt buộc. Hãy đòi ít nhất một suất (min: 1 ở seats) để biết những quy tắc nào gây vướng."
            )
        case .verdictFeasible:
            (
                "Every required rule is kept; that this is the best selection is not proven.",
                "Mọi quy tắc bắt buộc đều được giữ; chưa chứng minh được đây là cách chọn tốt nhất."
            )
        case .verdictGap:
            (
                "It is at most {0} from the best in the first objective that is not proven: {1}.",
                "Cách kết quả tốt nhất không quá {0} ở mục tiêu đầu tiên chưa được chứng minh: {1}."
            )
        case .verdictNoGap:
            (
                "How far it is from the best is not known.",
                "Chưa biết cách kết quả tốt nhất bao xa."
            )
        case .verdictInfeasible:
            (
                "There is no selection that keeps every required rule: this is proven.",
                "Không có cách chọn nào giữ đúng mọi quy tắc bắt buộc: điều này đã được chứng minh."
            )
        case .verdictReasons:
            (
                "Counting shows why:",
                "Chỉ cần đếm là thấy lý do:"
            )
        case .verdictNoReason:
            (
                "Counting alone does not show why: only several rules together cannot hold.",
                "Chỉ đếm thì chưa thấy lý do: nhiều quy tắc cộng lại mới mâu thuẫn với nhau."
            )
        case .verdictUnknown:
            (
                "No selection was found, and nothing is proven.",
                "Chưa tìm được cách chọn nào, và chưa chứng minh được điều gì."
            )
        case .verdictSolver:
            (
                "Solver: {0} {1}.",
                "Bộ giải: {0} {1}."
            )
        case .verdictConfirmed:
            (
                "Found by {0} {1}, proven again by {2} {3}.",
                "Bộ giải: {0} {1} tìm ra, {2} {3} chứng minh lại."
            )
        case .verdictEmptySeats:
            (
                "{0} of {1} {1|seat|seats} {0|stays|stay} empty.",
                "Còn trống {0} trong {1} suất."
            )
        case .verdictFallback:
            (
                "It stood in for another solver: {0}.",
                "Được dùng thay cho bộ giải khác: {0}."
            )
        case .stoppedByTime:
            (
                "The search stopped at the time limit.",
                "Dừng tìm vì hết thời gian cho phép."
            )
        case .stoppedByGap:
            (
                "The search stopped at the gap limit.",
                "Dừng tìm vì đã đạt khoảng cách cho phép."
            )
        case .stoppedByUser:
            (
                "The search was interrupted.",
                "Việc tìm bị người dùng dừng lại."
            )
        case .stoppedByFailure:
            (
                "The search stopped because the solver failed.",
                "Dừng tìm vì bộ giải gặp lỗi."
            )
        case .warningsLeft:
            (
                "The input has {0} {0|warning|warnings} (check lists them); the result holds for the figures as they are written.",
                "Số liệu còn {0} cảnh báo (lệnh check liệt kê); kết quả chỉ đúng với số liệu như đã ghi."
            )
        case .verdictTiming:
            (
                "Time: {0} s, of which reading {1} s.",
                "Thời gian: {0} giây, trong đó đọc tệp {1} giây."
            )
        case .levelLottery:
            (
                "lottery",
                "bốc thăm"
            )
        }
    }
}

extension Message {
    /// The message `code` with `parameters`.
    package init(_ code: ReportMessage, _ parameters: String...) { self.init(code, parameters: parameters) }
}
