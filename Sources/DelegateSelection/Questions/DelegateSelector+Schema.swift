import DocumentSchema
import SelectionFile
import SelectionInput
import SelectionReport
import Wording

/// The documents that are described.
package enum DocumentKind: String, CaseIterable, Sendable {
    case plan, scenario, conferences
    case letterhead
    case importing = "import"
    case selection

    /// The description of such a document.
    package var description: DocumentDescription {
        switch self {
        case .plan: InputDocuments.plan
        case .scenario: InputDocuments.scenario
        case .conferences: InputDocuments.conferences
        case .letterhead: InputDocuments.letterhead
        case .importing: InputDocuments.importing
        case .selection: SelectionKey.document
        }
    }
}

extension DelegateSelector {
    /// The JSON Schema (draft 2020-12) of a kind of document, what keys mean in `language`: the decoders go by the same
    /// descriptions.
    package static func schema(of kind: DocumentKind, _ language: Language = .english) -> String {
        JSONSchema(kind.description, language).text
    }
}
