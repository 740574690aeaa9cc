import DelegateSelection
import SelectionCore
import SelectionInput
import Testing

/// Every engine against the same cases: the exact ones must find the selection, the others must not lie.
@Suite struct ConformanceTests {
    static let engines: [SolverChoice] = exactEngines + [.auto, .greedy]

    @Test(arguments: ConformanceCase.all, engines)
    func `every engine keeps its promise`(conformance: ConformanceCase, engine: SolverChoice) throws {
        let isExact = engine != .greedy
        switch conformance.expected {
        case .rejected: #expect(throws: InputRejection.self) { try conformance.inputs() }
        case .infeasible:
            let outcome = try conformance.outcome(engine)
            #expect(outcome.status == .infeasible || (!isExact && outcome.status == .unknown))
            #expect(outcome.selected.isEmpty && outcome.recount == nil)
        case .selects(let ids, let shortfalls, let merit):
            let (outcome, pool) = (try conformance.outcome(engine), try conformance.inputs().pool)
            let found = outcome.selected.map(pool.id).sorted().joined(separator: " ")
            if isExact || outcome.status == .optimal {
                #expect(outcome.status == .optimal && outcome.gap == .zero)
                #expect(found == ids)
            } else {
                #expect(outcome.status == .feasible || outcome.status == .unknown)
            }
            guard let recount = outcome.recount, isExact || found == ids else { return }
            #expect(recount.isFeasible)
            #expect(recount.objective.shortfalls.map(\.value.description) == shortfalls)
            #expect(recount.objective.merit.description == merit)
            #expect(recount.objective.seats == outcome.selected.count)
        }
    }

    /// Seats, and how many of the first class (70 %) there are where every delegate of the second is worth a point.
    static let sevenToThree: [(rounding: String, expected: [Int?])] = [
        ("nearest", [1, 1, 2, 3, 4, 4, 5, 6, 6, 7]), ("atLeast", [1, 2, 3, 3, 4, 5, 5, 6, 7, 7]),
        ("exact", [nil, nil, nil, nil, nil, nil, nil, nil, nil, 7]),
    ]

    @Test(arguments: sevenToThree)
    func `seventy to thirty of one to ten seats`(rounding: String, expected: [Int?]) throws {
        for (index, first) in expected.enumerated() {
            let outcome = try composed("grassroots: 70%, guest: 30%", rounding, seats: index + 1)
            #expect(outcome.status == (first == nil ? .infeasible : .optimal), "\(index + 1) seats")
            #expect(outcome.recount?.rules.first?.count == first, "\(index + 1) seats")
        }
    }

    @Test func `halves go to the class that is listed first`() throws {
        let first = try composed("guest: 50%, grassroots: 50%", "nearest", seats: 5)
        #expect(first.recount?.rules.map(\.count) == [3, 2])
        let second = try composed("grassroots: 50%, guest: 50%", "nearest", seats: 5)
        #expect(second.recount?.rules.map(\.count) == [3, 2])
    }

    private func composed(_ shares: String, _ rounding: String, seats: Int) throws -> Outcome {
        let rows = (1...10).map { "G\($0),grassroots,X,Nam,Kinh,40,0\nH\($0),guest,X,Nam,Kinh,40,1\n" }
        let conformance = ConformanceCase(
            "composition",
            "seats: { min: \(seats), max: \(seats) }\nmerit: score\n"
                + "composition: { by: class, shares: { \(shares) }, rounding: \(rounding) }", .infeasible,
            pool: "id,class,unit,gender,Dân tộc,age,score\n" + rows.joined())
        return try conformance.outcome(.auto)
    }
}
