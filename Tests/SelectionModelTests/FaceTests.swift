import IntegerProgramming
import ProgramSupport
import Testing

@testable import SelectionModel

@Suite struct FaceTests {
    private static func face(_ selection: SmallSelection) -> Face {
        Face(selection.problem, TableRefinements(selection.problem.columns))
    }

    @Test func `everyone who is not pinned is free`() {
        var selection = SmallSelection(codes: [0, 1, 0, 1], points: [1, 2, 3, 4], seats: 0...4)
        (selection.included, selection.excluded) = ([2], [0])
        let face = Self.face(selection)
        #expect(face.included == [2] && face.free.nominees == [1, 3])
    }

    @Test(arguments: 0..<30) func `the worth of a selection is nil off the face, and that of its level on it`(seed: Int)
    {
        let problem = SmallSelection.random(seed: seed).problem
        var face = Face(problem, TableRefinements(problem.columns))
        face.cutoffs = [ObjectiveCutoff(objective: LevelObjective(.count), value: 2, isOptimum: false)]
        let objective = LevelObjective(problem.levels[problem.levels.count - 1])
        for subset in 0..<1 << problem.columns.count {
            let selection = (0..<problem.columns.count).filter { subset >> $0 & 1 == 1 }
            let isOnFace = problem.isFeasible(selection) && selection.count >= 2
            let worth = problem.levelValues(of: selection).last
            #expect(face.value(of: selection, objective) == (isOnFace ? worth : nil), "seed \(seed): \(selection)")
        }
    }

    @Test func `parts of a face have narrower rows, and together every selection`() {
        let problem = SmallSelection.random(seed: 3).problem
        let face = Face(problem, TableRefinements(problem.columns))
        let parts = [face.part(where: 1, to: 1), face.part(where: 1, from: 2)]
        for selection in problem.everySelection {
            #expect(parts.count { $0.problem.isFeasible(selection) } == 1, "\(selection)")
        }
    }

    @Test func `seats that an earlier level has settled are the size of the group of all`() {
        var face = Self.face(SmallSelection(codes: [0, 1, 0, 1], points: [1, 2, 3, 4], seats: 1...3))
        let all = CountedGroup(row: 0)
        #expect(face.sizes(of: all) == 1...3)
        face.cutoffs = [ObjectiveCutoff(objective: LevelObjective(.count), value: 2, isOptimum: false)]
        #expect(face.sizes(of: all) == 2...3)
        face.cutoffs = [ObjectiveCutoff(objective: LevelObjective(.count), value: 2, isOptimum: true)]
        #expect(face.sizes(of: all) == 2...2)
    }

    @Test func `what an earlier level must keep limits what a target may miss`() {
        var selection = SmallSelection(codes: [0, 1], points: [1, 2], seats: 0...2)
        selection.targets = [(0, 5, 2), (1, 7, 1)]
        var face = Self.face(selection)
        #expect([0, 1].map(face.most(ofShortfall:)) == [5, 7])
        face.cutoffs = [
            ObjectiveCutoff(objective: LevelObjective(.shortfall(weights: [2, 1])), value: -6, isOptimum: true)
        ]
        #expect([0, 1].map(face.most(ofShortfall:)) == [3, 6])
    }
}
