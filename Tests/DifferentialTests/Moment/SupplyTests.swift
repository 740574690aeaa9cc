import DelegateSelection
import ExactArithmetic
import SelectionCore
import SelectionInput
import TestSupport
import Testing

/// The fewest additional nominees, against trying everybody who could be nominated besides.
@Suite struct SupplyTests {
    private static let chunkSize = 100
    private static let largestPool = 9
    /// The most kinds of people of whom pairs are tried.
    private static let mostPaired = 40
    /// The largest pool of which every selection is looked at.
    private static let largestExtended = 14

    /// A small conference, mostly with every target required.
    private struct Case {
        let conference: Conference
        let plan: PlanValues
        let inputs: SelectionInputs
        let keeping: [String]
        let label: String

        init?(seed: Int) throws {
            conference = RandomPlan.conference(seed: seed)
            guard conference.pool.ids.count <= largestPool else { return nil }
            inputs = try conference.inputs()
            var plan = conference.effectivePlan
            let targets = inputs.plan.countedStatements(over: inputs.pool).filter { $0.priority != nil }
            if seed % 4 < 3 {
                for index in plan.rules.indices { plan.rules[index].priority = nil }
                for index in plan.quotas.indices { plan.quotas[index].priority = nil }
                keeping = Array(Set(targets.map(\.id))).sorted()
            } else {
                keeping = []
            }
            self.plan = plan
            label = "seed \(seed)\n\(conference.transcript)"
            // A new value of such a column brings a minimum of its own: the search leaves it out, and says so.
            let isOpen = plan.quotas.contains { $0.priority == nil && $0.each?.minimum != nil }
            guard !isOpen else { return nil }
        }

        /// The pool with further nominees.
        func pool(with rows: [[String]]) -> PoolValues {
            var pool = conference.pool
            pool.ids += rows.indices.map { "new-\($0 + 1)" }
            pool.rows += rows
            return pool
        }

        func isPossible(with rows: [[String]]) -> Bool {
            let reference = BruteForce(plan, pool(with: rows))
            return (0..<BruteForce.Subset(1) << BruteForce.Subset(reference.nominees)).contains(
                where: reference.isAllowed)
        }

        /// The values that each column of the file has, blanks among them where somebody has nothing, and those that the plan
        /// names.
        var values: [[String]] {
            conference.pool.headers.enumerated().map { index, header in
                let name = plan.columns.first { $0.header == header }?.name ?? header
                let listed = plan.quotas.filter { $0.column == name }.flatMap { quota in
                    quota.lines.map(\.value) + (quota.file?.lines ?? []).map(\.value)
                }
                let classes = plan.composition.map { $0.column == name ? ($0.shares ?? []).map(\.value) : [] } ?? []
                let merged =
                    plan.composition.map { $0.column == name ? ($0.classes ?? []).flatMap(\.values) : [] } ?? []
                let tested = plan.groups.flatMap { SupplyTests.named(name, in: $0.conditions) }
                return Set(
                    conference.pool.rows.map { $0[index] } + (listed + classes + merged + tested).filter { !$0.isEmpty }
                )
                .sorted()
            }
        }
    }

    private static func named(_ column: String, in conditions: [(column: String, test: ConditionValues)]) -> [String] {
        conditions.flatMap { condition -> [String] in
            switch condition.test {
            case .oneOf(let values): condition.column == column ? values : []
            case .any(let alternatives): alternatives.flatMap { named(column, in: $0) }
            case .noneOf, .number, .blank: []
            }
        }
    }

    private static func explanation(_ example: Case) throws -> Explanation {
        var request = ExplanationRequest()
        (request.supply, request.keeping) = (SupplyLimits(), example.keeping)
        var options = SelectionOptions()
        options.timeLimit = .seconds(60)
        return try DelegateSelector.explain(example.inputs, request, options: options)
    }

    @Test(arguments: Campaign.batches(of: 10))
    func `fewer additional nominees do not do, and these do`(chunk: Int) throws {
        var standings: [Supply.Standing: Int] = [:]
        for seed in 720_000 + chunk * Self.chunkSize..<720_000 + (chunk + 1) * Self.chunkSize {
            guard let example = try Case(seed: seed) else { continue }
            let explanation = try Self.explanation(example)
            let supply = try #require(explanation.supply, "\(example.label)")
            standings[supply.standing, default: 0] += 1
            // Now and then rules read so many columns together that it is not looked at.
            if supply.standing == .unknown { continue }
            #expect(supply.isProven, "\(supply.standing): \(example.label)")
            #expect((supply.standing == .none) == example.isPossible(with: []), "\(supply.standing): \(example.label)")
            guard supply.standing != .none else { continue }
            let kinds = try self.kinds(example)
            if supply.count != 1 {
                let helper = kinds.first { example.isPossible(with: [$0]) }
                #expect(helper == nil, "\(String(describing: helper)) of \(supply): \(example.label)")
            }
            if supply.count != 1, supply.count != 2, kinds.count <= Self.mostPaired {
                for (place, one) in kinds.enumerated() {
                    let other = kinds[place...].first { example.isPossible(with: [one, $0]) }
                    #expect(other == nil, "\(one), \(String(describing: other)) of \(supply): \(example.label)")
                }
            }
            guard supply.standing == .fewest else { continue }
            try expectBest(explanation.supplied, supply, example)
            expectEverybodyDoes(supply, example, seed)
        }
        #expect(standings[.fewest, default: 0] > 0 && standings[.unknown, default: 0] < 10, "\(standings)")
    }

    /// A nominee of each kind that the reference tells apart: those who are counted alike by every rule are of one kind.
    private func kinds(_ example: Case) throws -> [[String]] {
        let (values, plan) = (example.values, example.plan)
        let read = Set(
            plan.groups.flatMap { Self.columns($0.conditions) }
                + plan.quotas.flatMap { $0.column.split(separator: ",").map(String.init) }
                + [plan.composition?.column].compactMap(\.self)
                + (plan.composition?.assignments ?? []).flatMap { Self.columns($0.conditions) })
        let headers = Set(read.map { name in plan.columns.first { $0.name == name }?.header ?? name })
        var rows: [[String]] = [[]]
        for (header, values) in zip(example.conference.pool.headers, values) {
            let choices = headers.contains(header) ? values : [""]
            rows = rows.flatMap { row in choices.map { row + [$0] } }
            // Where there are too many, some of them, always the same.
            if rows.count > 2_000 {
                rows = rows.enumerated().filter { $0.offset % (rows.count / 1_000) == 0 }.map(\.element)
            }
        }
        var seen: [[String]: [String]] = [:]
        var order: [[String]] = []
        for row in rows {
            let sign = BruteForce.sign(of: row, plan, example.conference.pool)
            if seen[sign] == nil { order.append(sign) }
            seen[sign] = seen[sign] ?? row
        }
        return order.compactMap { seen[$0] }
    }

    private static func columns(_ conditions: [(column: String, test: ConditionValues)]) -> [String] {
        conditions.flatMap { condition -> [String] in
            if case .any(let alternatives) = condition.test { return alternatives.flatMap { columns($0) } }
            return [condition.column]
        }
    }

    /// The best list is the one that the reference finds in the larger pool, where the new ones have no merit.
    private func expectBest(_ list: SuppliedList?, _ supply: Supply, _ example: Case) throws {
        let best = try #require(list, "\(example.label)")
        let pool = best.inputs.pool
        let first = example.conference.pool.ids.count
        let rows = (first..<pool.count).map { row in
            example.conference.pool.headers.map { header in
                pool.records.headers.firstIndex(of: header).map { pool.records.field($0, ofRow: row) } ?? ""
            }
        }
        var reference = BruteForce(example.plan, example.pool(with: rows))
        guard pool.count <= Self.largestExtended else { return }
        for row in first..<pool.count { reference.merit[row] = 0 }
        // Of those who could be one of them, one.
        reference.conflicts += best.inputs.plan.conflicts.dropFirst(example.inputs.plan.conflicts.count).map {
            conflict in
            (reference.subset(conflict.members), conflict.maximum)
        }
        let winner = try #require(reference.winner(), "\(example.label)")
        #expect(best.outcome.status == .optimal, "\(example.label)")
        #expect(best.outcome.selected == reference.rows(winner.subset), "\(rows): \(example.label)")
        #expect(best.outcome.selected.count { $0 >= first } == supply.count, "\(example.label)")
    }

    /// Anybody within what is asked will do.
    private func expectEverybodyDoes(_ supply: Supply, _ example: Case, _ seed: Int) {
        var random = RandomSource(seed: seed)
        for _ in 0..<5 {
            let rows = supply.parts.flatMap { part in
                (0..<part.count).map { _ in
                    zip(example.conference.pool.headers, example.values).map { header, values -> String in
                        let name = example.plan.columns.first { $0.header == header }?.name ?? header
                        return random.element(part.columns.first { $0.name == name }?.values ?? values)
                    }
                }
            }
            #expect(example.isPossible(with: rows), "\(rows) of \(supply.parts): \(example.label)")
        }
    }
}
