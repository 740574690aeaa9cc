import Wording

/// The words of sweeps of rules.
package enum SweepMessage: String, CaseIterable, MessageWords {
    // What was moved, and what came of it.
    case sweepTitle
    case sweepSeats
    case sweepMinimum
    case sweepMaximum
    case sweepAsTarget
    case sweepAsRequired
    case sweepMadeRequired
    case sweepRange
    case sweepOwnValueNote
    case sweepColumnValue
    case sweepFeasible
    case sweepInfeasible
    case sweepNotProvenMark
    case sweepNotProvenNote
    case sweepNotFound
    case sweepImpossibleAll
    case sweepImpossibleFrom
    case sweepImpossibleUpTo
    case sweepImpossibleSome
    case sweepPossibleAll
    case sweepMeritAxis
    case sweepShareAxis
    case sweepCountAxis
    case sweepSeatsAxis
    case sweepMatrix
    case sweepCellNote
    case sweepSeriesShown
    case sweepPlanValue
    case sweepBaseInfeasible
    case sweepBelowMinimum
    case sweepCrossing

    package func words(in language: Language) -> String {
        let (english, vietnamese) = pair
        return language == .english ? english : vietnamese
    }

    /// The words in English and in Vietnamese.
    private var pair: (english: String, vietnamese: String) {
        switch self {
        case .sweepTitle: ("{0}, {1}", "{0}, {1}")
        case .sweepSeats: ("The most delegates", "Số đại biểu tối đa")
        case .sweepMinimum: ("{0}, minimum", "{0}, mức tối thiểu")
        case .sweepMaximum: ("{0}, maximum", "{0}, mức tối đa")
        case .sweepAsTarget: ("as it is, a target of priority {0}", "giữ là mục tiêu ưu tiên {0}")
        case .sweepAsRequired: ("required, as in the plan", "bắt buộc như trong kế hoạch")
        case .sweepMadeRequired: ("taken as required", "coi là bắt buộc")
        case .sweepRange: ("from {0} to {1}", "từ {0} đến {1}")
        case .sweepOwnValueNote: ("* the plan's own value", "* giá trị trong kế hoạch")
        case .sweepColumnValue: ("Value", "Giá trị")
        case .sweepFeasible: ("✓", "✓")
        case .sweepInfeasible: ("impossible", "không thể")
        case .sweepNotProvenMark: ("?", "?")
        case .sweepNotProvenNote:
            ("? not proven: a better list may exist", "? chưa chứng minh: có thể còn danh sách tốt hơn")
        case .sweepNotFound: ("none found", "chưa tìm được")
        case .sweepImpossibleAll: ("Impossible at every value.", "Không giá trị nào thực hiện được.")
        case .sweepImpossibleFrom: ("Impossible from {0}.", "Từ {0} trở lên không thực hiện được.")
        case .sweepImpossibleUpTo: ("Impossible up to {0}.", "Từ {0} trở xuống không thực hiện được.")
        case .sweepImpossibleSome: ("Impossible at: {0}.", "Không thực hiện được ở: {0}.")
        case .sweepPossibleAll:
            ("The required rules can be kept at every value.", "Giá trị nào cũng giữ được mọi quy tắc bắt buộc.")
        case .sweepMeritAxis: ("Merit", "Tổng điểm thành tích")
        case .sweepShareAxis: ("{0} (%)", "{0} (%)")
        case .sweepCountAxis: ("{0} (people)", "{0} (người)")
        case .sweepSeatsAxis: ("The most delegates", "Số đại biểu tối đa")
        case .sweepMatrix: ("Merit; down: {0}; across: {1}", "Tổng điểm; hàng dọc: {0}; hàng ngang: {1}")
        case .sweepCellNote:
            ("× the required rules cannot all hold", "× không thể giữ đúng mọi quy tắc bắt buộc")
        case .sweepPlanValue: ("the plan", "kế hoạch")
        case .sweepSeriesShown: ("{0} of {1} lines are drawn", "vẽ {0} trong {1} đường")
        case .sweepBaseInfeasible:
            (
                "The plan as it is cannot be kept, so there is no list to compare with.",
                "Kế hoạch hiện tại không thực hiện được nên không có danh sách gốc để so sánh."
            )
        case .sweepBelowMinimum:
            (
                "Up to {0} delegates: {1}; the plan's minimum of seats is not lowered.",
                "Từ {0} đại biểu trở xuống: {1}; số đại biểu tối thiểu của kế hoạch không được hạ theo."
            )
        case .sweepCrossing:
            (
                "Beyond the other side of the bound nothing is possible ({0}); move both sides in a scenario.",
                "Vượt quá giới hạn phía bên kia thì không thể ({0}); hãy sửa cả hai giới hạn trong một phương án."
            )
        }
    }
}
