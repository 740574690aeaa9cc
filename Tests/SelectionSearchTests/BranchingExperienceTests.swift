import IntegerProgramming
import ProgramSupport
import SelectionModel
import Testing

@testable import BranchAndBound
@testable import SelectionSearch

@Suite struct BranchingExperienceTests {
    private static func program(points: [Int], among free: [UInt32]) -> RestrictedProgram {
        let problem = SmallSelection(codes: [0, 0, 1, 1], points: points, seats: 2...2).problem
        let whole = Face(problem, TableRefinements(problem.columns))
        var part = whole
        part.narrow(to: .listed(free), fixedIn: [])
        return RestrictedProgram(
            PoolProgram(whole, maximizing: LevelObjective(problem.levels[1])).restricted(to: part))
    }

    private static let learned = (0..<4).map { number in
        var costs = PseudoCosts([.init()])
        for _ in 0...number {
            costs.record(0, .up, distance: 1, loss: Double(number))
            costs.record(0, .down, distance: 1, loss: 1)
        }
        return costs.experiences[0]
    }

    private static func observations(_ columns: [PseudoCosts.Experience]) -> [Int] {
        let costs = PseudoCosts(columns)
        return columns.indices.map(costs.observations)
    }

    @Test func `what was learned of a nominee is known in the next programme`() {
        var experience = BranchingExperience()
        experience.learn(Self.learned, of: Self.program(points: [1, 2, 3, 5], among: [0, 1, 2, 3]))
        let next = Self.program(points: [1, 2, 3, 5], among: [1, 3])
        #expect(Self.observations(experience.columns(of: next)).prefix(2) == [2, 4])
    }

    /// Costs in other units say nothing: they are forgotten.
    @Test func `what is in other units is forgotten`() {
        var experience = BranchingExperience()
        experience.learn(Self.learned, of: Self.program(points: [1, 2, 3, 5], among: [0, 1, 2, 3]))
        let doubled = Self.program(points: [2, 4, 6, 8], among: [0, 1, 2, 3])
        #expect(doubled.step == 2)
        #expect(Self.observations(experience.columns(of: doubled)).allSatisfy { $0 == 0 })
        experience.learn(Array(Self.learned.prefix(1)), of: doubled)
        let again = Self.program(points: [1, 2, 3, 5], among: [0, 1])
        #expect(Self.observations(experience.columns(of: again)).allSatisfy { $0 == 0 })
    }
}
