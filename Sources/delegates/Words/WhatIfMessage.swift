import DelegateSelection

/// The messages of commands that make several searches.
enum WhatIfMessage: MessageWords {
    case sweepNothingAsked
    case sweepTwoSubjects
    case sweepMissingRange(option: String)
    case sweepValueForm(option: String, text: String)
    case sweepMixedKinds(first: String, last: String, step: String)
    case sweepEmptyRange(first: String, last: String, step: String)
    case sweepSeatsForm
    case sweepTooMany(count: String, most: String)
    case frontierTooMany
    case frontierAlone
    case optionNeeds(option: String, others: String)
    case explainNothingAsked
    case explainProgress(done: String, all: String)
    case noScenario
    case progress(done: String, all: String)

    var words: Words {
        switch self {
        case .sweepNothingAsked:
            Words(
                "nothing to sweep: give --rule RULE or --seats",
                "chưa nêu cần thay đổi gì: hãy ghi --rule QUY_ĐỊNH hoặc --seats"
            )
        case .sweepTwoSubjects: Words("--rule and --seats exclude each other", "--rule và --seats không dùng cùng nhau")
        case .sweepMissingRange(let option): Words("\(option) is missing", "thiếu \(option)")
        case .sweepValueForm(let option, let text):
            Words(
                "\(option): “\(text)” is neither a share such as 40% nor a number of people such as 24",
                "\(option): “\(text)” không phải là tỷ lệ như 40% hay số người như 24"
            )
        case .sweepMixedKinds(let first, let last, let step):
            Words(
                "\(first), \(last) and \(step) must all be shares or all be numbers of people",
                "\(first), \(last) và \(step) phải cùng là tỷ lệ hoặc cùng là số người"
            )
        case .sweepEmptyRange(let first, let last, let step):
            Words(
                "\(first) must not be above \(last), and \(step) must be above 0",
                "\(first) không được lớn hơn \(last), và \(step) phải lớn hơn 0")
        case .sweepSeatsForm: Words("seats are whole numbers of people", "số đại biểu phải là số nguyên")
        case .sweepTooMany(let count, let most):
            Words("\(count) values are too many: at most \(most)", "\(count) giá trị là quá nhiều: tối đa \(most)")
        case .frontierTooMany: Words("--frontier takes one rule or two", "--frontier nhận một hoặc hai quy định")
        case .frontierAlone:
            Words(
                "--frontier finds the values by itself: leave out --rule, --seats, --from, --to, --step, --required, --grid and what belongs to it",
                "--frontier tự tìm các giá trị: hãy bỏ --rule, --seats, --from, --to, --step, --required, --grid và các tùy chọn kèm theo"
            )
        case .optionNeeds(let option, let others):
            Words("\(option) needs \(others)", "\(option) cần đi cùng \(others)")
        case .explainNothingAsked:
            Words(
                "nothing to explain: give ids of nominees, --rule RULE, --all-rules, --exchanges ID, --room, --conflicts or --supply",
                "chưa nêu cần giải thích gì: hãy ghi mã người được giới thiệu, --rule QUY_ĐỊNH, --all-rules, --exchanges MÃ, --room, --conflicts hoặc --supply"
            )
        case .explainProgress(let done, let all): Words("\(done) of \(all) searches", "\(done) trên \(all) lần tìm")
        case .noScenario:
            Words(
                "there is nothing to compare the plan with: name a scenario",
                "chưa có gì để so sánh: hãy nêu một kịch bản"
            )
        case .progress(let done, let all): Words("\(done) of \(all) options done", "đã xong \(done)/\(all) kịch bản")
        }
    }
}

extension Message {
    /// The message of this area.
    init(_ content: WhatIfMessage) { self.init(content as any MessageWords) }
}
