import IntegerProgramming
import ProgramSupport
import SelectionModel
import Testing

@testable import SelectionSearch

@Suite struct RangeSearchTests {
    /// A small problem whose rows all have to hold, and the questions how high and how low each code's count can go.
    private struct Case {
        var problem: SelectionProblem
        let codes: [Int]

        init(seed: Int) {
            var selection = SmallSelection.random(seed: seed)
            selection.targets = []
            problem = selection.problem
            codes = selection.codes
        }

        var typed: TypedProblem {
            TypedProblem(problem, signs: codes.map { UInt32($0) }, below: 1 + (codes.max() ?? 0))
        }

        func question(_ typed: TypedProblem, code: Int, sign: Int) -> RangeQuestion {
            RangeQuestion(
                worth: typed.members.map { codes[$0[0]] == code ? sign : 0 },
                constant: sign * problem.included.count { codes[$0] == code })
        }

        func best(_ question: RangeQuestion, code: Int, sign: Int) -> Int? {
            var other = problem
            for row in question.dropped { other.rows[row] = .init() }
            return other.everySelection.map { sign * $0.count { codes[$0] == code } }.max()
        }
    }

    @Test(arguments: 0..<60) func `ranges are those of every selection, before and after rows move`(seed: Int) {
        var small = Case(seed: seed)
        var typed = small.typed
        var answers: [[Int]: RangeAnswer] = [:]
        for step in 0..<4 {
            if step > 0 {
                // Widen and narrow in turns; row 0 counts everyone.
                let row = step % small.problem.rows.count
                let upper = small.problem.rows[row].upper ?? 3
                small.problem.rows[row].upper = max(0, step % 2 == 0 ? upper + 1 : upper - 1)
                let moved = typed.with(small.problem)
                #expect(moved != nil, "seed \(seed): other types")
                typed = moved ?? small.typed
            }
            let search = RangeSearch(typed, control: StoppingCriteria(), pivotLimit: 500)
            let hints = answers.values.compactMap(\.witness).map { TypedHint($0, of: typed) }
            for code in Set(small.codes).sorted() {
                for (sign, dropped) in [(1, [Int]()), (-1, []), (1, [1 + code])] {
                    var question = small.question(typed, code: code, sign: sign)
                    question.dropped = dropped
                    let key = [code, sign] + dropped
                    let answer = search.answer(question, after: answers[key] ?? RangeAnswer(), hints: hints)
                    answers[key] = answer
                    let best = small.best(question, code: code, sign: sign)
                    let what = "seed \(seed), step \(step), code \(code), sign \(sign), without \(dropped)"
                    #expect(
                        answer.isProven && answer.value == best, "\(what): \(answer.value ?? -99), not \(best ?? -99)")
                    #expect(answer.isImpossible == (best == nil), "\(what)")
                    guard let witness = answer.witness else { continue }
                    var rows = small.problem
                    for row in dropped { rows.rows[row] = .init() }
                    #expect(rows.isFeasible(typed.selection(witness)), "\(what): the witness")
                }
            }
        }
    }

    @Test func `whole multipliers bound a programme, whatever they are`() throws {
        for seed in 0..<60 {
            let program = RandomProgram.make(seed: seed)
            guard let best = program.bestWorth else { continue }
            for scale in [0.0, 0.3, -0.7, 1.9] {
                let duals = program.rows.indices.map { scale * Double(1 + $0) }
                let certificate = RangeCertificate(duals, program.rows, largestCoefficient: 20, costScale: 1)
                #expect(try #require(certificate.bound(program)) >= best, "seed \(seed), \(scale)")
            }
        }
    }

    @Test func `multipliers of other rows bound nothing`() {
        let one = IntegerProgram(rows: [.init(upper: 1)], columns: [(1, 0...1, [1])])
        let two = IntegerProgram(rows: [.init(upper: 1), .init(upper: 1)], columns: [(1, 0...1, [1, 1])])
        let certificate = RangeCertificate([1], one.rows, largestCoefficient: 1, costScale: 1)
        #expect(certificate.bound(one) == 1)
        #expect(certificate.bound(two) == nil)
        // A side that is open makes its multiplier worthless.
        #expect(certificate.bound(IntegerProgram(rows: [.init(lower: 0)], columns: [(1, 0...1, [1])])) == nil)
    }
}
