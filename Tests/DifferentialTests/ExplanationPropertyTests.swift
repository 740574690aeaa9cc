import DelegateSelection
import ExactArithmetic
import SelectionCore
import SelectionInput
import TestSupport
import Testing

/// Random plans without a selection: the reasons, and what would have to give, against every subset.
@Suite struct ExplanationPropertyTests {
    private static let chunkSize = 40
    private static let largestPool = 11

    /// The conferences of a chunk that have no selection and a small pool, with random limits to relaxation in half of them.
    private static func conferences(_ chunk: Int) throws -> [(seed: Int, Conference, SelectionInputs)] {
        try (chunk * chunkSize..<(chunk + 1) * chunkSize).compactMap { seed in
            let conference = RandomPlan.conference(seed: 700_000 + seed)
            guard conference.pool.ids.count <= largestPool,
                BruteForce(conference.effectivePlan, conference.pool).winner() == nil
            else { return nil }
            var inputs = try conference.inputs()
            var random = RandomSource(seed: seed)
            if random.happens(50) { limit(&inputs.plan, &random) }
            return (seed, conference, inputs)
        }
    }

    private static func limit(_ plan: inout Plan, _ random: inout RandomSource) {
        for index in plan.rules.indices where random.happens(60) {
            plan.rules[index].relaxation = limits(plan.rules[index].bounds, &random)
        }
        for index in plan.quotas.indices where random.happens(60) {
            let all = plan.quotas[index].lines.map(\.bounds) + [plan.quotas[index].each].compactMap(\.self)
            let drawn = limits(all.first ?? Bounds(), &random)
            if all.allSatisfy({ areAlike($0, drawn.furthest) }) { plan.quotas[index].relaxation = drawn }
        }
    }

    /// True where bounds and limits are both people, or both shares.
    private static func areAlike(_ bounds: Bounds, _ limits: Bounds) -> Bool {
        zip([bounds.minimum, bounds.maximum], [limits.minimum, limits.maximum]).allSatisfy { bound, limit in
            switch (bound, limit) {
            case (.count?, .share?), (.share?, .count?): false
            default: true
            }
        }
    }

    private static func limits(_ bounds: Bounds, _ random: inout RandomSource) -> RelaxationLimits {
        if random.happens(25) { return .never }
        let (down, up) = (Rational(random.number(0...2)), Rational(random.number(0...2)))
        func moved(_ bound: Bound?, _ step: Rational) -> Bound? {
            switch bound {
            case .count(let count)?: .count(max(count + step, .zero))
            case .share(let share)?: .share(min(max(share + step / 10, .zero), 1))
            case nil: nil
            }
        }
        return RelaxationLimits(
            furthest: Bounds(minimum: moved(bounds.minimum, -down), maximum: moved(bounds.maximum, up)))
    }

    private static func outcome(_ inputs: SelectionInputs) throws -> Outcome {
        var options = SelectionOptions()
        options.timeLimit = .seconds(60)
        return try DelegateSelector.select(inputs, options: options)
    }

    @Test(arguments: Campaign.batches(of: 8))
    func `a conflict set is impossible, and possible without any one of it`(chunk: Int) throws {
        for (seed, conference, inputs) in try Self.conferences(chunk) {
            let label = "seed \(seed)\n\(conference.transcript)"
            let reference = StatementReference(conference.effectivePlan, conference.pool, inputs.plan, inputs.pool)
            let conflict = try #require(try Self.outcome(inputs).conflict, "\(label)")
            let set = conflict.parts.map(\.statement)
            #expect(conflict.isMinimal && !set.isEmpty, "\(label)")
            #expect(!reference.isPossible(set), "\(set) is possible: \(label)")
            for statement in set {
                #expect(reference.isPossible(set.filter { $0 != statement }), "\(statement) of \(set): \(label)")
            }
        }
    }

    @Test(arguments: Campaign.batches(of: 8))
    func `a relaxation makes a selection possible, and nothing cheaper does`(chunk: Int) throws {
        for (seed, conference, inputs) in try Self.conferences(chunk) {
            let label = "seed \(seed)\n\(conference.transcript)"
            let reference = StatementReference(conference.effectivePlan, conference.pool, inputs.plan, inputs.pool)
            let relaxation = try #require(try Self.outcome(inputs).relaxation, "\(label)")
            let cheapest = reference.cheapest
            #expect(relaxation.standing == (cheapest == nil ? .impossible : .cheapest), "\(label)")
            #expect(relaxation.cost == cheapest, "\(relaxation): \(label)")
            guard cheapest != nil else { continue }
            var relaxed = inputs
            relaxed.plan = inputs.plan.relaxed(by: relaxation)
            #expect(try Self.outcome(relaxed).status == .optimal, "\(relaxation): \(label)")
            for move in relaxation.moves { expectWithinLimits(move, inputs.plan, label) }
        }
    }

    private func expectWithinLimits(_ move: Relaxation.Move, _ plan: Plan, _ label: String) {
        let limits = move.statement.relaxation
        #expect(limits?.allowsMoving == true && move.statement.priority == nil, "\(move): \(label)")
        let limit = move.isMinimum ? limits?.furthest.minimum : limits?.furthest.maximum
        for base in [1, 100] {
            let (from, to) = (move.from.people(ofBase: base), move.to.people(ofBase: base))
            #expect(move.isMinimum ? to < from : to > from, "\(move): \(label)")
            guard let most = limit?.people(ofBase: base) else { continue }
            #expect(move.isMinimum ? to >= most : to <= most, "\(move): \(label)")
        }
    }

    @Test(arguments: Campaign.batches(of: 4))
    func `the order of rows and of the plan changes nothing`(chunk: Int) throws {
        for (seed, conference, _) in try Self.conferences(chunk) {
            var random = RandomSource(seed: seed)
            var other = conference
            other.plan = conference.plan.permuted(&random)
            other.scenario?.edits = conference.scenario?.edits.permuted(&random) ?? PlanValues()
            other.pool = conference.pool.reordered(random.shuffled(Array(conference.pool.ids.indices)))
            let said = try [conference, other].map { try Self.said(try $0.inputs()) }
            #expect(said[0] == said[1], "seed \(seed)\n\(conference.transcript)\n\(other.transcript)")
        }
    }

    /// The explanation without places in files or lists.
    private static func said(_ inputs: SelectionInputs) throws -> [String] {
        let outcome = try Self.outcome(inputs)
        let plan = inputs.plan
        func name(_ statement: Statement) -> String {
            if statement.kind == .conflict {
                return plan.conflicts[statement.place.index].members.map(\.id).sorted().joined(separator: "+")
            }
            return statement.id + " of \(statement.base ?? "")"
        }
        return (outcome.conflict?.parts ?? []).map { "\(name($0.statement)) \($0.sides.rawValue)" }
            + (outcome.relaxation?.moves ?? []).map { "\(name($0.statement)) \($0.isMinimum) \($0.to)" }
    }
}
