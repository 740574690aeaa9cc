import DelegateSelection
import SelectionStore

/// What pages show while an answer is worked out, and of one that cannot be had.
enum AnswerParts {
    static let routes: [PageRoute] = [.post("/c/:conference/answers/cancel", .readers, cancel).evenWhenClosed]

    /// The state of an answer. Whoever may ask does so by opening the page; the page that waits only looks, so that an answer which
    /// was cancelled meanwhile is not asked for again by itself.
    static func state(
        _ key: Answers.Key, _ visit: Visit, mayAsk: Bool,
        _ work: @escaping @Sendable (Answers.Control) throws -> Answers.Held
    ) async throws -> Answers.State? {
        guard mayAsk, !visit.query.has("part") else { return await visit.office.answers.state(key) }
        return try await visit.office.answers.ask(key, by: visit.author, work)
    }

    /// A page of an answer that is not there yet: it asks for itself until it is.
    /// - Parameters:
    ///   - address: the page's own address.
    ///   - ticket: what the answer is cancelled by; nil where it is not to be.
    static func waiting(
        _ visit: Visit, _ page: Page, address: String, _ state: Answers.State, ticket: Answers.Ticket? = nil
    ) -> Answer {
        if visit.query.has("part") { return .fragment(progress(visit, state)) }
        var page = page
        page.refresh = 2
        page.content += waiting(visit, address: address, state)
        if let ticket, let conference = page.conference, mayCancel(ticket, visit) {
            page.content.append(
                Form(to: "/c/\(conference.id)/answers/cancel", visit.visitor) {
                    Markup.hidden("number", "\(ticket.number)")
                    Markup.hidden("back", conference.address(page.section ?? .conference))
                    Markup.button(visit.words(AnswerMessage.cancel), classes: "danger")
                }.markup)
        }
        return .page(page)
    }

    /// The part of a page that asks for an answer until it is there.
    static func waiting(_ visit: Visit, address: String, _ state: Answers.State) -> [Markup] {
        let part = address + (address.contains("?") ? "&" : "?") + "part=1"
        return [.element("div", ["data-poll": part, "data-every": "1000"], [progress(visit, state)])]
    }

    /// A waiting page's part for an answer that was cancelled, or is not held any more; the whole page where there is no part.
    static func absent(_ visit: Visit, _ page: Page) -> Answer {
        if visit.query.has("part") { return .fragment(.notice(visit.words(AnswerMessage.cancelled))) }
        return .page(page)
    }

    private static func mayCancel(_ ticket: Answers.Ticket, _ visit: Visit) -> Bool {
        visit.mayChange || visit.author.name == ticket.asker
    }

    private static func cancel(_ visit: Visit) async throws -> Answer {
        let conference = try await visit.conference()
        guard let number = visit.form["number"].flatMap({ Int($0) }) else { throw Refusal.malformed }
        try await visit.office.answers.cancel(number, in: conference.id, by: visit.visitor)
        let home = "/c/\(conference.id)"
        let back = visit.form["back"] ?? home
        return .redirect(back.hasPrefix(home + "/") ? back : home)
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
