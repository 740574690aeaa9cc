import Wording

/// A sentence or several, at a depth below the section's heading.
package struct ReportParagraph: Sendable, Equatable {
    /// The standing of a paragraph among others.
    package enum Style: Sendable, Equatable {
        /// A sentence.
        case sentence
        /// An entry of a list, with a mark before it.
        case bullet
        /// An entry of a list without marks, whose further lines are indented.
        case entry
        /// The subject of those below it.
        case lead
    }

    /// The text in full.
    package var text: String
    /// The text of a short form in place of it; nil where it says the same.
    package var brief: String?
    /// The text on the office's pages in place of it, where nobody types a command; nil where it says the same.
    package var onPage: String?
    /// The depth at which it stands: 0 as headings, 1 below them, and so on.
    package var level: Int
    /// Its standing among others.
    package var style: Style
    /// True where only a short form has it: in others a figure shows the same.
    package var isOnlyInBrief = false

    /// A paragraph.
    package init(_ text: String, brief: String? = nil, level: Int = 1, style: Style = .sentence) {
        (self.text, self.brief, self.level, self.style) = (text, brief, level, style)
    }

    /// A message as a paragraph, in the words of pages too.
    package init(_ message: Message, _ language: Language, level: Int = 1, style: Style = .sentence) {
        self.init(message.text(language), level: level, style: style)
        onPage = message.textOnPage(language)
    }

    /// A problem as a paragraph, with its place as pages call it too.
    package init(_ problem: Diagnostic, _ language: Language, level: Int = 1, style: Style = .sentence) {
        self.init(problem.text(language), level: level, style: style)
        onPage = problem.textOnPage(language)
    }

    /// The paragraph, `levels` levels deeper.
    func deeper(by levels: Int = 1) -> ReportParagraph {
        var paragraph = self
        paragraph.level += levels
        return paragraph
    }
}

/// A fact after the word or two that it belongs to.
package struct ReportTerm: Sendable, Equatable {
    /// The name of what the fact is of.
    package var term: String
    /// The fact.
    package var text: String

    /// A fact.
    package init(_ term: String, _ text: String) { (self.term, self.text) = (term, text) }
}
