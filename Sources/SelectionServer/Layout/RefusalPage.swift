import DelegateSelection
import HTTPTypes
import SelectionStore

/// Pages that say why there is no other.
enum RefusalPage {
    /// The page of a refusal.
    static func answer(_ refusal: Refusal, _ visitor: Visitor, path: String) -> Answer {
        if refusal == .signInNeeded {
            // Somebody at the machine itself opens the address that the server printed; everybody else signs in.
            return .redirect("/sign-in" + (path == "/" ? "" : "?back=" + FormFields.encoded(path)))
        }
        let (message, status): (FrameMessage, HTTPResponse.Status) =
            switch refusal {
            case .notFound: (.notFound, .notFound)
            case .methodNotAllowed: (.methodNotAllowed, .methodNotAllowed)
            case .signInNeeded: (.signInNeeded, .unauthorized)
            case .forbidden: (.forbidden, .forbidden)
            case .formExpired: (.formExpired, .forbidden)
            case .foreignOrigin: (.foreignOrigin, .misdirectedRequest)
            case .tooLarge: (.tooLarge, .contentTooLarge)
            case .tooSlow: (.tooSlow, .requestTimeout)
            case .malformed: (.malformed, .badRequest)
            case .unsupportedType: (.unsupportedType, .unsupportedMediaType)
            case .tooMany: (.tooMany, .tooManyRequests)
            case .closed(_, let by, let when):
                (
                    .closedConference(
                        by: LogMessage.doer(by).words.text(visitor.language), when: ServerTime.text(when)), .conflict
                )
            case .taken: (.changedMeanwhile, .conflict)
            case .rejected: (.rejected, .unprocessableContent)
            }
        var content = [Markup.notice(message.words.text(visitor.language), isProblem: true)]
        if case .rejected(let words) = refusal { content = [.notice(words.text(visitor.language), isProblem: true)] }
        if case .taken(let words, let back) = refusal {
            content = [
                .notice(words.text(visitor.language), isProblem: true),
                .element("p", [:], [.link(FrameMessage.goBack.words.text(visitor.language), to: back)]),
            ]
        }
        if case .closed(let conference, _, _) = refusal, visitor.role == .office {
            let settings = ConferenceFrame(id: conference, name: "").address(.settings) + "#close"
            let words = SettingsPageMessage.reopen.words.text(visitor.language)
            content.append(.element("p", [:], [.link(words, to: settings)]))
        }
        return page(content, visitor, status)
    }

    /// The page of input that cannot be used, with every problem.
    static func answer(_ rejection: InputRejection, _ visitor: Visitor) -> Answer {
        page(
            [
                .notice(FrameMessage.rejected.words.text(visitor.language), isProblem: true),
                .problems(rejection.diagnostics, visitor.language),
            ], visitor, .unprocessableContent)
    }

    /// The page of something that the store does not have, or that changed meanwhile.
    static func answer(_ fault: StoreFault, _ visitor: Visitor) -> Answer {
        let (message, status): (FrameMessage, HTTPResponse.Status) =
            switch fault {
            case .unknown: (.notFound, .notFound)
            case .changedMeanwhile, .publishedBefore: (.changedMeanwhile, .conflict)
            case .taken: (.nameTaken, .conflict)
            case .planUnreadable: (.planUnreadable, .conflict)
            case .onPublishedList: (.onPublishedList, .conflict)
            case .closed: (.closedMeanwhile, .conflict)
            case .fileGone: (.fileGone, .serviceUnavailable)
            default: (.failure, .internalServerError)
            }
        var content = [Markup.notice(message.words.text(visitor.language), isProblem: true)]
        if let (conference, section) = way(out: fault, visitor.role) {
            let words = FrameMessage.section(section).words.text(visitor.language)
            content.append(
                .element("p", [:], [.link(words, to: ConferenceFrame(id: conference, name: "").address(section))]))
        }
        return page(content, visitor, status)
    }

    /// Where somebody does something about a fault.
    private static func way(out fault: StoreFault, _ role: Role?) -> (conference: Int, section: Section)? {
        switch fault {
        case .planUnreadable(let conference): (conference, .plan)
        case .onPublishedList(let conference): (conference, .withdrawals)
        case .closed(let conference) where role == .office: (conference, .settings)
        default: nil
        }
    }

    /// The page of our own failure.
    static func failure(_ visitor: Visitor) -> Answer {
        page(
            [.notice(FrameMessage.failure.words.text(visitor.language), isProblem: true)], visitor,
            .internalServerError)
    }

    private static func page(_ content: [Markup], _ visitor: Visitor, _ status: HTTPResponse.Status) -> Answer {
        let home = Markup.element(
            "p", [:], [.link(FrameMessage.backToStart.words.text(visitor.language), to: "/")])
        var page = Page(FrameMessage.refusalTitle.words.text(visitor.language), content + [home])
        page.status = status
        return .page(page)
    }
}
