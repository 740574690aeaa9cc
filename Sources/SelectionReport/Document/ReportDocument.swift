import Wording

/// An answer as people read it: a title, and sections of sentences, tables and figures. Nothing of any format is in it;
/// a renderer turns any document into bytes.
package struct ReportDocument: Sendable {
    /// The language of its words and numbers.
    package var language: Language
    /// The conference's name, or what the answer is about.
    package var title: String
    /// The lines under the title: the scenario, the question, the sum of the answer.
    package var subtitles: [String]
    /// True where a short form has the title too; answers of a sentence or two go without.
    package var isTitledInBrief = true
    /// True where it is laid out across wide paper, whatever its tables need.
    package var isWide: Bool
    /// Its parts, the answer first: verdict, what it means, what to look at; then counts; then lists.
    package var sections: [ReportSection]

    /// A document; sections without content are left out.
    package init(
        _ title: String, subtitles: [String] = [], language: Language, isWide: Bool = false, sections: [ReportSection]
    ) {
        (self.title, self.subtitles, self.language, self.isWide) = (title, subtitles, language, isWide)
        self.sections = sections.filter { !$0.blocks.isEmpty || $0.standsAlone }
    }

    /// All its tables, in their order, those of figures among them.
    package var tables: [ReportTable] {
        sections.flatMap { section in
            section.blocks.compactMap { block in
                switch block {
                case .table(let table): table.titled(section.heading)
                case .figure(let figure): figure.table?.titled(section.heading)
                case .paragraph, .terms: nil
                }
            }
        }
    }
}

/// A part of a document.
package struct ReportSection: Sendable {
    /// The heading above it; nil where it goes on from what is before.
    package var heading: String?
    /// The blocks of its content.
    package var blocks: [ReportBlock]
    /// True where the heading says something also where nothing follows.
    package var standsAlone: Bool

    /// A section; it is left out of documents where it has no blocks, unless it stands alone.
    package init(_ heading: String?, standsAlone: Bool = false, _ blocks: [ReportBlock]) {
        (self.heading, self.blocks, self.standsAlone) = (heading, blocks, standsAlone)
    }

    /// A section without a heading.
    package init(_ blocks: [ReportBlock]) { (heading, self.blocks, standsAlone) = (nil, blocks, false) }
}

/// The parts that sections are made of.
package enum ReportBlock: Sendable {
    /// Sentences.
    case paragraph(ReportParagraph)
    /// Rows and columns.
    case table(ReportTable)
    /// A picture; a medium without pictures leaves it out, its numbers too.
    case figure(ReportFigure)
    /// Facts after the words that they belong to.
    case terms([ReportTerm])

    /// Sentences, each a paragraph.
    static func sentences(_ sentences: [String], level: Int = 1) -> [ReportBlock] {
        sentences.map { .paragraph(ReportParagraph($0, level: level)) }
    }

    /// A sentence.
    static func sentence(_ sentence: String, level: Int = 1) -> ReportBlock {
        .paragraph(ReportParagraph(sentence, level: level))
    }
}
