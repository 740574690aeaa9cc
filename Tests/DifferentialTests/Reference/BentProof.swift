import SelectionProof
import TestSupport

/// A proof with one thing in it changed so that it cannot hold any more.
enum BentProof {
    /// Changes one thing of `proof`; says what.
    static func bend(_ proof: SearchProof, _ random: inout RandomSource) -> (proof: SearchProof, how: String) {
        while true {
            var bent = proof
            let stage = random.number(0...proof.stages.count - 1)
            let how: String?
            switch random.number(0...8) {
            case 0, 1: how = bendBound(&bent.stages[stage], &random)
            case 2:
                bent.stages.remove(at: stage)
                how = "stage \(stage) is missing"
            case 3:
                bent.stages[stage].level += random.number(1...2)
                how = "stage \(stage) is about another level"
            default: how = bendTree(&bent.stages[stage], &random)
            }
            if let how, bent != proof { return (bent, how) }
        }
    }

    private static func bendBound(_ stage: inout SearchProof.Stage, _ random: inout RandomSource) -> String? {
        guard stage.bound != nil else { return nil }
        stage.bound?.scaled += Int128(random.element([-1, 1, -1_000_000, 1_000_000]))
        return "the bound of level \(stage.level)"
    }

    private static func bendTree(_ stage: inout SearchProof.Stage, _ random: inout RandomSource) -> String? {
        guard let tree = stage.tree, !tree.steps.isEmpty else { return nil }
        let step = random.number(0...tree.steps.count - 1)
        let place = "step \(step) of level \(stage.level)"
        switch tree.steps[step] {
        case .bounded(let bound, let scale, let multipliers):
            stage.tree?.steps[step] = .bounded(bound + random.element([-1, 1]), scale: scale, multipliers: multipliers)
            return "the bound in \(place)"
        case .infeasible(let bound, let scale, let multipliers):
            stage.tree?.steps[step] = .infeasible(
                bound + random.element([-1, 1]), scale: scale, multipliers: multipliers)
            return "the ray's bound in \(place)"
        case .branch(let column, let first, let second):
            // A side that is shorter at the end where the other one begins leaves a gap.
            let isLow = first.lowerBound < second.lowerBound
            stage.tree?.steps[step] =
                isLow
                ? .branch(column: column, first: first, second: second.lowerBound + 1...second.upperBound + 1)
                : .branch(column: column, first: first.lowerBound + 1...first.upperBound + 1, second: second)
            return "the branch in \(place)"
        case .solution(var values):
            let column = random.number(0...values.count - 1)
            values[column] += 1 << 20
            stage.tree?.steps[step] = .solution(values)
            return "the solution in \(place)"
        case .leaf, .known:
            stage.tree?.steps.remove(at: step)
            return "\(place) is missing"
        }
    }
}
