import DelegateSelection

/// What was verified, in sentences.
struct VerificationRendering {
    let verified: VerifiedSelection
    let language: Language

    private var numbers: NumberStyle { NumberStyle(language) }

    /// The sentences, each on a line.
    var text: String {
        let follows = verified.follows.map { [Message(ClaimMessage.verifiedReplacement, parameters: [$0])] } ?? []
        let certificate = verified.isCertified ? [Message(.verifiedCertificate, certified)] : []
        return (confirmation + follows + bounds + certificate).map { $0.text(language) + "\n" }.joined()
    }

    private var certified: String {
        Message(verified.status == .infeasible ? .certifiedInfeasible : .certifiedOptimal).text(language)
    }

    private var confirmation: [Message] {
        let counted = Message(.verifiedSelection, numbers.text(verified.delegates), numbers.text(verified.rules))
        switch verified.status {
        case .optimal where verified.bounds != nil || verified.isCertified: return [counted]
        case .optimal: return [counted, Message(.verifiedOptimum)]
        case .feasible: return [counted, Message(.verifiedNotProven)]
        case .infeasible where verified.isImpossibleByCounting: return [Message(.verifiedImpossible)]
        case .infeasible, .unknown: return [Message(.verifiedNothing)]
        }
    }

    private var bounds: [Message] {
        switch verified.bounds {
        case nil: return []
        case .infeasible: return [Message(.verifiedBoundInfeasible)]
        case .levels(let levels, let areAllAttained):
            let isProven = areAllAttained || verified.isCertified
            return levels.map(bound) + (isProven ? [] : [Message(.verifiedBoundOnly)])
        }
    }

    private func bound(_ level: VerifiedSelection.LevelBound) -> Message {
        let name = level.name.text(language)
        let (bound, attained) = (numbers.text(level.bound), numbers.text(level.attained))
        if level.bound == level.attained { return Message(.verifiedBoundExact, name, bound) }
        return Message(level.bound < level.attained ? .verifiedBoundLeast : .verifiedBound, name, bound, attained)
    }
}
