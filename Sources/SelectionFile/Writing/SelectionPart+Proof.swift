import SelectionProof

/// The bounds of a proof, from which `verify --bound` recomputes them.
extension SelectionPart {
    /// The stages of a proof with their bounds; trees stand in certificates only.
    package static func proof(_ proof: SearchProof) -> JSONValue {
        ProofKey.object([.stages: .array(proof.stages.map(stage))])
    }

    private static func stage(_ stage: SearchProof.Stage) -> JSONValue {
        StageKey.object([
            .level: .count(stage.level), .way: .string(stage.way.rawValue), .bound: stage.bound.map(bound),
            .restrictionTarget: stage.restrictionTarget.map(JSONValue.count),
            .parts: stage.parts.map { .array($0.map(part)) },
        ])
    }

    private static func part(_ part: SearchProof.Part) -> JSONValue {
        PartKey.object([
            .row: part.row.map(JSONValue.count), .most: part.most.map(JSONValue.count),
            .stage: part.stage.map(stage),
        ])
    }

    private static func bound(_ bound: SearchProof.Bound) -> JSONValue {
        let multipliers = bound.multipliers.sorted { $0.key < $1.key }
        return ProvenBoundKey.object([
            .scale: .count(bound.scale), .isRay: .bool(bound.isRay), .scaled: .string("\(bound.scaled)"),
            .multipliers: .object(multipliers.map { .init(key: "\($0.key)", value: .count($0.value)) }),
        ])
    }
}
