import DelegateSelection

/// What pages show while an answer is worked out, and of one that cannot be had.
enum AnswerParts {
    /// A page of an answer that is not there yet: it asks for itself until it is.
    /// - Parameter address: the page's own address.
    static func waiting(_ visit: Visit, _ page: Page, address: String, _ state: Answers.State) -> Answer {
        if visit.query.has("part") { return .fragment(progress(visit, state)) }
        var page = page
        page.refresh = 2
        let part = address + (address.contains("?") ? "&" : "?") + "part=1"
        page.content.append(
            .element("div", ["data-poll": part, "data-every": "1000"], [progress(visit, state)]))
        return .page(page)
    }

    /// How far an answer is, in words.
    private static func progress(_ visit: Visit, _ state: Answers.State) -> Markup {
        switch state {
        case .waiting, .held: .element("p", ["class": "notice", "role": "status"], visit.words(AnswerMessage.waits))
        case .working(let done, let all):
            .element(
                "div", ["class": "notice"],
                [.element("p", ["role": "status"], visit.words(AnswerMessage.working))]
                    + (all == 0
                        ? []
                        : [
                            .element(
                                "p", visit.words(AnswerMessage.searches(done: "\(done)", all: "\(all)")))
                        ]))
        }
    }

    /// What is said of an answer that nobody has asked for.
    static func notAsked(_ visit: Visit) -> Markup { .notice(visit.words(AnswerMessage.notAsked)) }

    /// Every problem of a question that cannot be asked.
    static func rejected(_ visit: Visit, _ problems: [Diagnostic]) -> [Markup] {
        [
            .notice(visit.words(FrameMessage.rejected), isProblem: true),
            .problems(problems, visit.language),
        ]
    }
}
