import SelectionCore
import SelectionFile
import Wording

/// The results of verifying a selection file.
package struct VerificationReport: Report {
    private let verified: VerifiedSelection

    /// A report of a verification.
    package init(_ verified: VerifiedSelection) { self.verified = verified }

    package func document(_ language: Language) -> ReportDocument {
        let lines = messages(language).map { ReportParagraph($0, language, level: 0) }
        var document = ReportDocument(
            Message(.verifiedTitle).text(language), language: language,
            sections: [ReportSection(lines.map(ReportBlock.paragraph))])
        document.isTitledInBrief = false
        return document
    }

    /// A claim a line.
    package func csv(_ language: Language) -> String {
        ([["verified"]] + messages(.english).map { [$0.text(.english)] }).map(CSVRecord.line).joined()
    }

    package func json(version: String) -> String {
        JSONValue.fields([
            "status": .string(verified.status.rawValue), "delegates": .count(verified.delegates),
            "rules": .count(verified.rules), "follows": .optional(verified.follows, JSONValue.string),
            "bounds": .optional(verified.bounds, bounds), "certified": .bool(verified.isCertified),
            "forgotten": verified.forgotten.map { .count($0) },
            "verified": .array(messages(.english).map { .string($0.text(.english)) }), "version": .string(version),
        ]).document
    }

    private func bounds(_ bounds: VerifiedSelection.RecomputedBounds) -> JSONValue {
        guard case .levels(let levels, _) = bounds else { return .array([]) }
        return .array(
            levels.map {
                .fields([
                    "level": .string($0.name.text(.english)), "bound": .exact($0.bound),
                    "attained": .exact($0.attained),
                ])
            })
    }

    private func messages(_ language: Language) -> [Message] {
        let follows = verified.follows.map { [Message(.verifiedReplacement(hash: $0))] } ?? []
        let certificate = verified.isCertified ? [Message(.verifiedCertificate(claim: certified(language)))] : []
        let unchecked = verified.uncheckedQuotaFiles
        let files = unchecked == 0 ? [] : [Message(.verifiedWithoutQuotas(files: "\(unchecked)"))]
        let forgotten =
            verified.forgotten.map { [Message(.verifiedForgotten(people: NumberStyle(language).text($0)))] } ?? []
        return confirmation(NumberStyle(language)) + files + forgotten + follows + bounds(language) + certificate
    }

    private func certified(_ language: Language) -> String {
        Message(verified.status == .infeasible ? .certifiedInfeasible : .certifiedOptimal).text(language)
    }

    private func confirmation(_ numbers: NumberStyle) -> [Message] {
        let (delegates, rules) = (numbers.text(verified.delegates), numbers.text(verified.rules))
        let counted = Message(
            verified.forgotten == nil
                ? .verifiedSelection(delegates: delegates, rules: rules)
                : .verifiedSelectionOfRest(delegates: delegates, rules: rules))
        switch verified.status {
        case .optimal where verified.bounds != nil || verified.isCertified: return [counted]
        case .optimal: return [counted, Message(.verifiedOptimum)]
        case .feasible: return [counted, Message(.verifiedNotProven)]
        case .infeasible where verified.isImpossibleByCounting: return [Message(.verifiedImpossible)]
        case .infeasible, .unknown: return [Message(.verifiedNothing)]
        }
    }

    private func bounds(_ language: Language) -> [Message] {
        switch verified.bounds {
        case nil: return []
        case .infeasible: return [Message(.verifiedBoundInfeasible)]
        case .levels(let levels, let areAllAttained):
            let isProven = areAllAttained || verified.isCertified
            return levels.map { bound($0, language) } + (isProven ? [] : [Message(.verifiedBoundOnly)])
        }
    }

    private func bound(_ level: VerifiedSelection.LevelBound, _ language: Language) -> Message {
        let numbers = NumberStyle(language)
        let name = level.name.text(language)
        let (bound, attained) = (numbers.text(level.bound), numbers.text(level.attained))
        if level.bound == level.attained { return Message(.verifiedBoundExact(level: name, bound: bound)) }
        return Message(
            level.bound < level.attained
                ? .verifiedBoundLeast(level: name, bound: bound, value: attained)
                : .verifiedBound(level: name, bound: bound, value: attained))
    }
}
