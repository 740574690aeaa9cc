import DelegateSelection
import SelectionStore

/// The step before what cannot be taken back: a page that says what will be done, with the button that does it. It works without
/// script, and sends the same form again.
///
///     guard visit.isSure else {
///         return ConfirmStep(of: visit, title: …, question: …, button: …, back: …).page(conference.frame, .runs)
///     }
struct ConfirmStep {
    /// The field that says that somebody has read the page.
    static let field = "sure"

    /// The fields that are made anew.
    private static let own: Set = ["csrf", FormAnswers.field, field]

    private let visit: Visit
    private let title: String
    private let question: String
    private let consequences: [String]
    private let button: String
    private let back: String
    private let isDanger: Bool

    /// The step before the action that a visit asked for.
    /// - Parameters:
    ///   - title: what is about to be done.
    ///   - question: the question, in a sentence.
    ///   - consequences: what follows of it, a sentence each.
    ///   - button: the words of the button that does it.
    ///   - back: the address to go back to.
    ///   - isDanger: true where something is deleted.
    init(
        of visit: Visit, title: String, question: String, consequences: [String] = [], button: String, back: String,
        isDanger: Bool = false
    ) {
        (self.visit, self.title, self.question, self.consequences) = (visit, title, question, consequences)
        (self.button, self.back, self.isDanger) = (button, back, isDanger)
    }

    /// The page.
    func page(_ conference: ConferenceFrame?, _ section: Section?) -> Answer {
        let fields = visit.form.fields.filter { !ConfirmStep.own.contains($0.name) }
        return .page(
            Page(
                title, conference: conference, section: section,
                [
                    .element("p", ["class": "verdict"], question),
                    .element("ul", [:], consequences.map { .element("li", $0) }),
                    Form(to: visit.path, visit.visitor, makesOnce: visit.form.has(FormAnswers.field)) {
                        fields.map { Markup.hidden($0.name, $0.value) }
                        Markup.hidden(ConfirmStep.field, "1")
                        Markup.element(
                            "p", ["class": "actions"],
                            [
                                .button(button, classes: isDanger ? "danger" : nil),
                                .link(visit.words(FrameMessage.leaveIt), to: back, classes: "button quiet"),
                            ])
                    }.markup,
                ]))
    }
}

extension Visit {
    /// True where whoever sent the form has read what it does.
    var isSure: Bool { form.has(ConfirmStep.field) }
}
