extension ExportMaterial {
    /// The papers of a kind; those of `progress` are made of the conferences' own file.
    package func papers(_ kind: PaperKind) -> [OfficialDocument] {
        switch kind {
        case .delegates: [delegateList]
        case .alternates: [reserveList]
        case .allocation: [allocationTable]
        case .credentials: [credentialsReport]
        case .commendation: [commendationList]
        case .budget: [budgetEstimate]
        case .passedOn: [passedOnList]
        case .draw: [drawMinutes]
        case .replacements: [replacementRecord]
        case .replies: unitReplies
        case .progress: []
        }
    }
}
