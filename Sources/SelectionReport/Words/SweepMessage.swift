import Wording

/// The words of sweeps of rules.
package enum SweepMessage: MessageWords {
    // What was moved, and what came of it.
    case sweepTitle(subject: String, range: String)
    case sweepSeats
    case sweepWholeQuota(name: String, example: String)
    case sweepClass(name: String)
    case sweepMinimum(rule: String)
    case sweepMaximum(rule: String)
    case sweepAsTarget(priority: String)
    case sweepAsRequired
    case sweepMadeRequired
    case sweepRange(first: String, last: String)
    case sweepOwnValueNote
    case sweepColumnValue
    case sweepFeasible
    case sweepInfeasible
    case sweepNobodyMark
    case sweepNobodyNote
    case sweepNotProvenMark
    case sweepNotProvenNote
    case sweepNotFound
    case sweepImpossibleAll
    case sweepImpossibleFrom(value: String)
    case sweepImpossibleUpTo(value: String)
    case sweepImpossibleSome(values: String)
    case sweepPossibleAll
    case sweepMeritAxis
    case sweepShareAxis(subject: String)
    case sweepCountAxis(subject: String)
    case sweepSeatsAxis
    case sweepMatrix(down: String, across: String)
    case sweepCellNote
    case sweepSeriesShown(drawn: String, all: String)
    case sweepPlanValue
    case sweepBaseInfeasible
    case sweepBelowMinimum(delegates: String, reason: String)
    case sweepCrossing(bounds: String)

    package var words: Words {
        switch self {
        case .sweepTitle(let subject, let range): Words("\(subject), \(range)", "\(subject), \(range)")
        case .sweepWholeQuota(let name, let example):
            Words(
                "“\(name)” is a whole quota: one of its lines can be moved, such as “\(example)”",
                "“\(name)” là cả bảng phân bổ: mỗi lần chỉ thay đổi một dòng, ví dụ “\(example)”")
        case .sweepClass(let name):
            Words(
                "“\(name)” is a part of the composition, whose shares cannot be moved one by one",
                "“\(name)” là một phần của cơ cấu, không thể thay đổi tỷ lệ của riêng từng phần")
        case .sweepSeats: Words("The most delegates", "Số đại biểu tối đa")
        case .sweepMinimum(let rule): Words("\(rule), minimum", "\(rule), mức tối thiểu")
        case .sweepMaximum(let rule): Words("\(rule), maximum", "\(rule), mức tối đa")
        case .sweepAsTarget(let priority):
            Words("as it is, a target of priority \(priority)", "giữ là chỉ tiêu ưu tiên \(priority)")
        case .sweepAsRequired: Words("required, as in the plan", "bắt buộc như trong phương án")
        case .sweepMadeRequired: Words("taken as required", "coi là bắt buộc")
        case .sweepRange(let first, let last): Words("from \(first) to \(last)", "từ \(first) đến \(last)")
        case .sweepOwnValueNote: Words("* the plan's own value", "* giá trị trong phương án")
        case .sweepColumnValue: Words("Value", "Giá trị")
        case .sweepFeasible: Words("✓", "✓")
        case .sweepNobodyMark: Words("nobody", "không có ai")
        case .sweepNobodyNote:
            Words(
                "nobody: the rules are kept only by a list without delegates",
                "không có ai: chỉ giữ được quy định bằng danh sách không có đại biểu nào")
        case .sweepInfeasible: Words("impossible", "không thể")
        case .sweepNotProvenMark: Words("?", "?")
        case .sweepNotProvenNote:
            Words("? not proven: a better list may exist", "? chưa chứng minh: có thể còn danh sách tốt hơn")
        case .sweepNotFound: Words("none found", "chưa tìm được")
        case .sweepImpossibleAll: Words("Impossible at every value.", "Không giá trị nào thực hiện được.")
        case .sweepImpossibleFrom(let value):
            Words("Impossible from \(value).", "Từ \(value) trở lên không thực hiện được.")
        case .sweepImpossibleUpTo(let value):
            Words("Impossible up to \(value).", "Từ \(value) trở xuống không thực hiện được.")
        case .sweepImpossibleSome(let values): Words("Impossible at: \(values).", "Không thực hiện được ở: \(values).")
        case .sweepPossibleAll:
            Words("The required rules can be kept at every value.", "Giá trị nào cũng giữ được mọi quy định bắt buộc.")
        case .sweepMeritAxis: Words("Merit", "Tổng điểm thành tích")
        case .sweepShareAxis(let subject): Words("\(subject) (%)", "\(subject) (%)")
        case .sweepCountAxis(let subject): Words("\(subject) (people)", "\(subject) (người)")
        case .sweepSeatsAxis: Words("The most delegates", "Số đại biểu tối đa")
        case .sweepMatrix(let down, let across):
            Words("Merit; down: \(down); across: \(across)", "Tổng điểm; hàng dọc: \(down); hàng ngang: \(across)")
        case .sweepCellNote:
            Words("× the required rules cannot all hold", "× không thể giữ đúng mọi quy định bắt buộc")
        case .sweepPlanValue: Words("the plan", "phương án")
        case .sweepSeriesShown(let drawn, let all):
            Words("\(drawn) of \(all) lines are drawn", "vẽ \(drawn) trong \(all) đường")
        case .sweepBaseInfeasible:
            Words(
                "The plan as it is cannot be kept, so there is no list to compare with.",
                "Phương án hiện tại không thực hiện được nên không có danh sách gốc để so sánh."
            )
        case .sweepBelowMinimum(let delegates, let reason):
            Words(
                "Up to \(delegates) delegates: \(reason); the plan's minimum of seats is not lowered.",
                "Từ \(delegates) đại biểu trở xuống: \(reason); số đại biểu tối thiểu của phương án không được hạ theo."
            )
        case .sweepCrossing(let bounds):
            Words(
                "Beyond the other side of the bound nothing is possible (\(bounds)); move both sides in a scenario.",
                "Vượt quá giới hạn phía bên kia thì không thể (\(bounds)); hãy sửa cả hai giới hạn trong một kịch bản."
            )
        }
    }
}
