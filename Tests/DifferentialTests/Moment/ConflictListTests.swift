import DelegateSelection
import ExactArithmetic
import SelectionCore
import SelectionInput
import TestSupport
import Testing

/// All that cannot hold together, and the cheapest ways out, against every subset of small pools.
@Suite struct ConflictListTests {
    private static let chunkSize = 50
    private static let largestPool = 12

    /// The conferences of a chunk with a small pool.
    private static func conferences(_ chunk: Int) throws -> [(label: String, StatementReference, SelectionInputs)] {
        try (chunk * chunkSize..<(chunk + 1) * chunkSize).compactMap { seed in
            let conference = RandomPlan.conference(seed: 710_000 + seed)
            guard conference.pool.ids.count <= largestPool else { return nil }
            let inputs = try conference.inputs()
            let reference = StatementReference(conference.effectivePlan, conference.pool, inputs.plan, inputs.pool)
            return ("seed \(710_000 + seed)\n\(conference.transcript)", reference, inputs)
        }
    }

    private static func explanation(_ inputs: SelectionInputs, conflicts: Int, ways: Int) throws -> Explanation {
        var request = ExplanationRequest()
        (request.conflicts, request.waysOut) = (conflicts, ways)
        var options = SelectionOptions()
        options.timeLimit = .seconds(60)
        return try DelegateSelector.explain(inputs, request, options: options)
    }

    @Test(arguments: Campaign.batches(of: 20))
    func `all conflicts are listed, the smallest first`(chunk: Int) throws {
        var found = 0
        for (label, reference, inputs) in try Self.conferences(chunk) {
            let statements = StatementProblem(inputs.plan, inputs.pool).statements
            let expected = reference.conflicts(among: statements)
            let list = try #require(try Self.explanation(inputs, conflicts: 10_000, ways: 1).conflicts)
            #expect(list.extent == (expected.isEmpty ? .none : .all) && list.isProven, "\(list.extent): \(label)")
            let places = Dictionary(uniqueKeysWithValues: statements.enumerated().map { ($1, $0) })
            let listed = list.sets.map { set in set.parts.compactMap { places[$0.statement] } }
            #expect(listed == expected, "\(listed), expected \(expected): \(label)")
            let few = try #require(try Self.explanation(inputs, conflicts: 2, ways: 1).conflicts)
            #expect(few.sets == Array(list.sets.prefix(2)), "the first two: \(label)")
            // What select shows is the first of them.
            let shown = try Self.explanation(inputs, conflicts: 1, ways: 1).base.conflict
            #expect(shown == list.sets.first, "\(String(describing: shown)): \(label)")
            found += expected.count
        }
        #expect(found > 5)
    }

    @Test(arguments: Campaign.batches(of: 20))
    func `each way out is the cheapest of those left`(chunk: Int) throws {
        for (label, reference, inputs) in try Self.conferences(chunk) {
            let explanation = try Self.explanation(inputs, conflicts: 1, ways: 4)
            guard explanation.conflicts?.extent != ConflictList.Extent.none else { continue }
            let list = try #require(explanation.waysOut, "\(label)")
            #expect(list.isProven, "\(label)")
            var left = reference.ways
            for way in list.ways {
                #expect(way.cost == left.map(\.cost).min(), "\(way): \(label)")
                let moved = Set(way.moves.map(\.statement))
                left.removeAll { moved.isSubset(of: $0.moved) }
                var relaxed = inputs
                relaxed.plan = inputs.plan.relaxed(by: way)
                relaxed.plan.seats.fill = .first
                let outcome = try DelegateSelector.select(relaxed, options: SelectionOptions())
                #expect(outcome.recount?.isFeasible == true, "\(way): \(label)")
                guard let delegates = way.delegates else {
                    #expect(way.moves.contains { $0.to.isShare }, "\(way): \(label)")
                    continue
                }
                #expect(outcome.recount?.objective.seats == delegates, "\(way): \(label)")
            }
            #expect(list.extent == (list.ways.count < 4 ? .all : .first), "\(label)")
            if list.extent == .all { #expect(left.isEmpty, "\(left.count) more: \(label)") }
        }
    }
}
