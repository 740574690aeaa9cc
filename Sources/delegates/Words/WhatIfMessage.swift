import DelegateSelection

/// The messages of the command about its own use where it makes several searches.
enum WhatIfMessage: String, CaseIterable, MessageWords {
    case sweepNothingAsked
    case sweepTwoSubjects
    case sweepMissingRange
    case sweepValueForm
    case sweepMixedKinds
    case sweepEmptyRange
    case sweepSeatsForm
    case sweepTooMany
    case explainNothingAsked
    case explainProgress
    case noScenario
    case progress

    func words(in language: Language) -> String {
        let (english, vietnamese) = pair
        return language == .english ? english : vietnamese
    }

    private var pair: (english: String, vietnamese: String) {
        switch self {
        case .sweepNothingAsked:
            (
                "nothing to sweep: give --rule RULE or --seats",
                "chưa nêu cần thay đổi gì: hãy ghi --rule QUY_TẮC hoặc --seats"
            )
        case .sweepTwoSubjects: ("--rule and --seats exclude each other", "--rule và --seats không dùng cùng nhau")
        case .sweepMissingRange: ("{0} is missing", "thiếu {0}")
        case .sweepValueForm:
            (
                "{0}: “{1}” is neither a share such as 40% nor a number of people such as 24",
                "{0}: “{1}” không phải là tỷ lệ như 40% hay số người như 24"
            )
        case .sweepMixedKinds:
            (
                "{0}, {1} and {2} must all be shares or all be numbers of people",
                "{0}, {1} và {2} phải cùng là tỷ lệ hoặc cùng là số người"
            )
        case .sweepEmptyRange:
            ("{0} must not be above {1}, and {2} must be above 0", "{0} không được lớn hơn {1}, và {2} phải lớn hơn 0")
        case .sweepSeatsForm: ("seats are whole numbers of people", "số đại biểu phải là số nguyên")
        case .sweepTooMany: ("{0} values are too many: at most {1}", "{0} giá trị là quá nhiều: tối đa {1}")
        case .explainNothingAsked:
            (
                "nothing to explain: give ids of nominees, --rule RULE or --all-rules",
                "chưa nêu cần giải thích gì: hãy ghi mã người được giới thiệu, --rule QUY_TẮC hoặc --all-rules"
            )
        case .explainProgress: ("{0} of {1} searches", "{0} trên {1} lần tìm")
        case .noScenario:
            (
                "there is nothing to compare the plan with: name a scenario",
                "chưa có gì để so sánh: hãy nêu một phương án"
            )
        case .progress: ("{0} of {1} options done", "đã xong {0}/{1} phương án")
        }
    }
}

extension Message {
    /// The message `code` of this area with `parameters`.
    init(_ code: WhatIfMessage, _ parameters: String...) { self.init(code, parameters: parameters) }
}
