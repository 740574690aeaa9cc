import DocumentSchema

/// The documents that decoders read, described as they read it.
package enum InputDocuments {
    /// A plan.
    package static var plan: DocumentDescription { PlanKeys.document }
    /// A scenario.
    package static var scenario: DocumentDescription { ScenarioKeys.document }
    /// A file of conferences.
    package static var conferences: DocumentDescription { ConferencePlanKeys.document }
    /// A letterhead.
    package static var letterhead: DocumentDescription { LetterheadKeys.document }
    /// How lists of nominees are read.
    package static var importing: DocumentDescription { ImportMapKeys.document }
}
