import Wording

/// The messages of what counting alone shows, and the names of objectives.
package enum CountingMessage: String, CaseIterable, MessageWords {
    // What counting alone shows to be impossible, and what cannot be put into whole numbers.
    case tooFewNominees
    case tooManyPinned
    case conflictPinned
    case ruleNeedsMore
    case ruleAllowsFewer
    case quotaNeedsMore
    case quotaNeedsMoreThanPinsLeave
    case quotaAllowsFewer
    case quotaSumsTooHigh
    case quotaSumsAboveClass
    case classNeedsMore
    case classNeedsMoreThanPinsLeave
    case meritTooFine
    case targetTooFine

    // What is wrong with a plan or a scenario.
    case minimumAboveMaximum

    // What the command says.
    case levelSeats
    case levelShortfall
    case levelMerit

    package func words(in language: Language) -> String {
        let (english, vietnamese) = pair
        return language == .english ? english : vietnamese
    }

    private var pair: (english: String, vietnamese: String) {
        switch self {
        case .tooFewNominees:
            (
                "at least {0} {0|delegate is|delegates are} asked for; only {1} {1|nominee|nominees} may be selected",
                "cần ít nhất {0} đại biểu; chỉ có {1} người được giới thiệu có thể chọn"
            )
        case .tooManyPinned:
            (
                "{0} {0|nominee|nominees} must be selected; there {1|is|are} {1} {1|seat|seats}",
                "{0} người bắt buộc phải có mặt; chỉ có {1} suất"
            )
        case .conflictPinned:
            (
                "conflict {0} allows {1} of its members; {2} of them must be selected",
                "bộ loại trừ {0} chỉ cho phép {1} người; {2} người trong đó bắt buộc phải có mặt"
            )
        case .ruleNeedsMore:
            (
                "rule “{0}” needs {1}; {2} {2|nominee qualifies|nominees qualify}",
                "quy tắc “{0}” cần {1}; chỉ có {2} người đủ điều kiện"
            )
        case .ruleAllowsFewer:
            (
                "rule “{0}” allows {1}; {2} of them must be selected",
                "quy tắc “{0}” chỉ cho phép {1}; {2} người trong đó bắt buộc phải có mặt"
            )
        case .quotaNeedsMore:
            (
                "quota of {0} needs {1}; {2} {2|was|were} nominated",
                "chỉ tiêu của {0} cần {1}; chỉ có {2} người được giới thiệu"
            )
        case .quotaNeedsMoreThanPinsLeave:
            (
                "quota of {0} needs {1}; {2} may be selected, the others must be out",
                "chỉ tiêu của {0} cần {1}; chỉ có {2} người có thể chọn, những người khác bị loại ra"
            )
        case .quotaAllowsFewer:
            (
                "quota of {0} allows {1}; {2} of its nominees must be selected",
                "chỉ tiêu của {0} chỉ cho phép {1}; {2} người của đơn vị bắt buộc phải có mặt"
            )
        case .quotaSumsTooHigh:
            (
                "the quotas by {0} need {1} {1|seat|seats} together; there {2|is|are} {2}",
                "các chỉ tiêu theo {0} cộng lại cần {1} suất; chỉ có {2}"
            )
        case .quotaSumsAboveClass:
            (
                "the quotas by {0} need {1} of the group {2} together; it has at most {3} {3|seat|seats}",
                "các chỉ tiêu theo {0} cộng lại cần {1} người thuộc nhóm {2}; nhóm này có nhiều nhất {3} suất"
            )
        case .classNeedsMore:
            (
                "{0} must hold {1} of {2} {2|seat|seats}; {3} {3|was|were} nominated",
                "{0} phải chiếm {1} trong {2} suất; chỉ có {3} người được giới thiệu"
            )
        case .classNeedsMoreThanPinsLeave:
            (
                "{0} must hold {1} of {2} {2|seat|seats}; {3} may be selected, the others must be out",
                "{0} phải chiếm {1} trong {2} suất; chỉ có {3} người có thể chọn, những người khác bị loại ra"
            )
        case .meritTooFine:
            (
                "the points in {0} have so many digits, with their weights, that sums would not stay exact; use fewer decimals",
                "điểm ở cột {0} cùng trọng số có quá nhiều chữ số nên không cộng chính xác được; hãy dùng ít số lẻ hơn"
            )
        case .targetTooFine:
            (
                "the weights and shares of the targets of priority {0} have so many digits that sums would not stay exact; use fewer decimals",
                "trọng số và tỷ lệ của các mục tiêu ưu tiên {0} có quá nhiều chữ số nên không cộng chính xác được; hãy dùng ít số lẻ hơn"
            )
        case .minimumAboveMaximum:
            (
                "min {0} is above max {1}",
                "min {0} lớn hơn max {1}"
            )
        case .levelSeats:
            (
                "seats",
                "số ghế"
            )
        case .levelShortfall:
            (
                "shortfall of priority {0}",
                "phần thiếu của ưu tiên {0}"
            )
        case .levelMerit:
            (
                "merit",
                "điểm thành tích"
            )
        }
    }
}

extension Message {
    /// The message `code` with `parameters`.
    package init(_ code: CountingMessage, _ parameters: String...) { self.init(code, parameters: parameters) }
}
