import Wording

/// The words of reports of selections. One area of words is one table, however long that is.
package enum ReportMessage: MessageWords {
    // What reports for people say.
    case roundingOfTwo(value: String)
    case roundingOfSeveral
    case reportUntitled
    case reportScenario(name: String)
    case reportDelegates(count: String)
    case reportComposition
    case reportQuotas(column: String)
    case reportQuotasWithin(column: String, group: String)
    case reportPriority(priority: String)
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
    case quotaOthersKept(count: String)
    case objectiveSeats
    case objectiveShortfall(priority: String)
    case objectiveMerit
    case objectiveLottery
    case verdictOptimal
    case verdictNobody
    case verdictFeasible
    case verdictGap(gap: String, level: String)
    case verdictNoGap
    case verdictInfeasible
    case verdictReasons
    case verdictNoReason
    case verdictUnknown
    case verdictSolver(name: String, version: String)
    case verdictConfirmed(finder: String, finderVersion: String, prover: String, proverVersion: String)
    case verdictEmptySeats(empty: String, seats: String)
    case verdictFallback(reason: String)
    case stoppedByTime
    case stoppedByGap
    case stoppedByUser
    case stoppedByFailure
    case verdictTiming(total: String, reading: String)
    case warningsLeft(count: String)
    case warningOfList(words: String)
    case rowsLeftOut(count: String)
    case moreRowsLeftOut(count: String)

    package var words: Words {
        switch self {
        case .roundingOfTwo(let value):
            Words(
                "A class has its share of the delegates rounded to the nearest whole number; a half goes to “\(value)”.",
                "Mỗi thành phần có số đại biểu bằng tỷ lệ × tổng số đại biểu, làm tròn đến số nguyên gần nhất; phần lẻ đúng 0,5 thuộc về “\(value)”."
            )
        case .roundingOfSeveral:
            Words(
                "A class has its share of the delegates rounded down or up to a whole number.",
                "Mỗi thành phần có số đại biểu bằng tỷ lệ × tổng số đại biểu, làm tròn xuống hoặc lên số nguyên."
            )
        case .reportUntitled:
            Words(
                "Selection of delegates",
                "Lựa chọn đại biểu"
            )
        case .reportScenario(let name):
            Words(
                "Scenario: \(name)",
                "Kịch bản: \(name)"
            )
        case .reportDelegates(let count):
            Words(
                "Delegates (\(count))",
                "Danh sách đại biểu (\(count))"
            )
        case .reportComposition:
            Words(
                "Composition",
                "Cơ cấu thành phần"
            )
        case .reportQuotas(let column):
            Words(
                "Quotas by \(column)",
                "Phân bổ theo \(column)"
            )
        case .reportQuotasWithin(let column, let group):
            Words(
                "Quotas by \(column), within \(group)",
                "Phân bổ theo \(column), trong nhóm \(group)"
            )
        case .reportPriority(let priority):
            Words(
                "target of priority \(priority)",
                "chỉ tiêu ưu tiên \(priority)"
            )
        case .reportRules:
            Words(
                "Rules and targets",
                "Quy định và chỉ tiêu"
            )
        case .reportObjective:
            Words(
                "Objective",
                "Kết quả đạt được"
            )
        case .reportResult:
            Words(
                "Result",
                "Kết luận"
            )
        case .groupOfAll:
            Words(
                "all",
                "tất cả"
            )
        case .columnNumber:
            Words(
                "No.",
                "STT"
            )
        case .columnSelected:
            Words(
                "Selected",
                "Được chọn"
            )
        case .columnBase:
            Words(
                "Of",
                "Trên"
            )
        case .columnMinimum:
            Words(
                "Min",
                "Tối thiểu"
            )
        case .columnMaximum:
            Words(
                "Max",
                "Tối đa"
            )
        case .columnShortfall:
            Words(
                "Missed by",
                "Còn thiếu so với chỉ tiêu"
            )
        case .columnRule:
            Words(
                "Rule",
                "Quy định"
            )
        case .columnPriority:
            Words(
                "Priority",
                "Ưu tiên"
            )
        case .columnObjective:
            Words(
                "In this order",
                "Theo thứ tự"
            )
        case .columnAttained:
            Words(
                "Attained",
                "Đạt được"
            )
        case .columnBound:
            Words(
                "At best",
                "Tốt nhất có thể"
            )
        case .ruleIsRequired:
            Words(
                "required",
                "bắt buộc"
            )
        case .quotaOthersKept(let count):
            Words(
                "other values, all within their bounds: \(count)",
                "và \(count) giá trị khác, đều trong giới hạn"
            )
        case .objectiveSeats:
            Words(
                "Delegates",
                "Số đại biểu"
            )
        case .objectiveShortfall(let priority):
            Words(
                "Shortfall of priority \(priority), weighted",
                "Còn thiếu so với chỉ tiêu, ưu tiên \(priority) (đã nhân trọng số)"
            )
        case .objectiveMerit:
            Words(
                "Merit",
                "Tổng điểm thành tích"
            )
        case .objectiveLottery:
            Words(
                "Lottery",
                "Tổng các số bốc thăm"
            )
        case .verdictOptimal:
            Words(
                "Proven optimal: no other selection that keeps the required rules is better.",
                "Đã chứng minh là tối ưu: không có cách chọn nào khác giữ đúng các quy định bắt buộc mà tốt hơn."
            )
        case .verdictNobody:
            Words(
                "Only the empty list keeps every required rule. Ask for one seat at least (min: 1 under seats), and it is said which rules stand in the way.",
                "Chỉ danh sách rỗng giữ được mọi quy định bắt buộc. Hãy đòi ít nhất một suất (min: 1 ở seats) để biết những quy định nào gây vướng."
            )
        case .verdictFeasible:
            Words(
                "Every required rule is kept; that this is the best selection is not proven.",
                "Mọi quy định bắt buộc đều được giữ; chưa chứng minh được đây là cách chọn tốt nhất."
            )
        case .verdictGap(let gap, let level):
            Words(
                "It is at most \(gap) from the best in the first objective that is not proven: \(level).",
                "Cách kết quả tốt nhất không quá \(gap) ở tiêu chí đầu tiên chưa được chứng minh: \(level)."
            )
        case .verdictNoGap:
            Words(
                "How far it is from the best is not known.",
                "Chưa biết cách kết quả tốt nhất bao xa."
            )
        case .verdictInfeasible:
            Words(
                "There is no selection that keeps every required rule: this is proven.",
                "Không có cách chọn nào giữ đúng mọi quy định bắt buộc: điều này đã được chứng minh."
            )
        case .verdictReasons:
            Words(
                "Counting shows why:",
                "Chỉ cần đếm là thấy lý do:"
            )
        case .verdictNoReason:
            Words(
                "Counting alone does not show why: only several rules together cannot hold.",
                "Chỉ đếm thì chưa thấy lý do: nhiều quy định cộng lại mới mâu thuẫn với nhau."
            )
        case .verdictUnknown:
            Words(
                "No selection was found, and nothing is proven.",
                "Chưa tìm được cách chọn nào, và chưa chứng minh được điều gì."
            )
        case .verdictSolver(let name, let version):
            Words(
                "Solver: \(name) \(version).",
                "Bộ giải: \(name) \(version)."
            )
        case .verdictConfirmed(let finder, let finderVersion, let prover, let proverVersion):
            Words(
                "Found by \(finder) \(finderVersion), proven again by \(prover) \(proverVersion).",
                "Bộ giải: \(finder) \(finderVersion) tìm ra, \(prover) \(proverVersion) chứng minh lại."
            )
        case .verdictEmptySeats(let empty, let seats):
            Words(
                "\(empty) of \(seats) \(seats, "seat", "seats") \(empty, "stays", "stay") empty.",
                "Còn trống \(empty) trong \(seats) suất."
            )
        case .verdictFallback(let reason):
            Words(
                "It stood in for another solver: \(reason).",
                "Được dùng thay cho bộ giải khác: \(reason)."
            )
        case .stoppedByTime:
            Words(
                "The search stopped at the time limit.",
                "Dừng tìm vì hết thời gian cho phép."
            )
        case .stoppedByGap:
            Words(
                "The search stopped at the gap limit.",
                "Dừng tìm vì đã đạt khoảng cách cho phép."
            )
        case .stoppedByUser:
            Words(
                "The search was interrupted.",
                "Việc tìm bị người dùng dừng lại."
            )
        case .stoppedByFailure:
            Words(
                "The search stopped because the solver failed.",
                "Dừng tìm vì bộ giải gặp lỗi."
            )
        case .warningOfList(let words): Words("Warning: \(words).", "Cảnh báo: \(words).")
        case .warningsLeft(let count):
            Words(
                "The input has \(count) \(count, "warning", "warnings") (check lists them); the result holds for the figures as they are written.",
                "Số liệu còn \(count) cảnh báo (lệnh check liệt kê); kết quả chỉ đúng với số liệu như đã ghi."
            )
        case .rowsLeftOut(let count):
            Words(
                "\(count) \(count, "row of the nominees’ file was", "rows of the nominees’ file were") left out:",
                "\(count) dòng của danh sách bị bỏ qua:"
            )
        case .moreRowsLeftOut(let count):
            Words("and \(count) more, which check lists.", "và \(count) dòng nữa; lệnh check liệt kê.")
        case .verdictTiming(let total, let reading):
            Words(
                "Time: \(total) s, of which reading \(reading) s.",
                "Thời gian: \(total) giây, trong đó đọc tệp \(reading) giây."
            )
        }
    }
}

extension Message {
    /// The message of this area.
    package init(_ content: ReportMessage) { self.init(content as any MessageWords) }
}

extension ReportMessage {
    /// Without options of the command.
    package var wordsOnPage: Words {
        switch self {
        case .warningsLeft(let count):
            Words(
                "The input has \(count) \(count, "warning", "warnings"); the result holds for the figures as they are written.",
                "Số liệu còn \(count) cảnh báo; kết quả chỉ đúng với số liệu như đã ghi.")
        case .moreRowsLeftOut(let count): Words("and \(count) more.", "và \(count) dòng nữa.")
        default: words
        }
    }
}
