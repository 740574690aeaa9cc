import BigInt
import ExactArithmetic
import FairLottery
import IntegerProgramming

/// The leximin chances of the relaxation, stage by stage, each proven by whole-number multipliers of the rows.
///
/// They are the leximin chances of the panels themselves wherever a mixture of panels has them (`PanelMixture`), which is
/// nearly always; where none has, a panel search proves an inequality that every panel keeps and these chances do not, and
/// it becomes another row.
struct LeximinRelaxation {
    /// The panels' programme, inequalities that were added at its end.
    private(set) var program: PanelProgram
    /// The stages; empty until `solve`.
    private(set) var stages: [LeximinStage] = []
    /// Each type's chance.
    private(set) var chances: [BigRational] = []

    private let isCoverable: [Bool]

    /// The relaxation of `program`, in which only types that sit in some panel have a chance.
    init(_ program: PanelProgram, isCoverable: [Bool]) {
        (self.program, self.isCoverable) = (program, isCoverable)
        for type in program.types.indices where !isCoverable[type] { self.program.types[type].most = 0 }
    }

    /// Adds the inequality that the `weights` of a panel's seats come to at most `bound`.
    mutating func add(weights: [Int], atMost bound: Int) {
        let row = Int32(program.rows.count)
        program.rows.append(.init(upper: bound))
        for (type, weight) in weights.enumerated() where weight != 0 {
            program.types[type].entries.append(.init(row: row, coefficient: weight))
        }
    }

    /// Computes the stages.
    /// - Parameter isFirstOnly: true where the worst off matter only, and the others are settled as they come.
    /// - Returns: the reason why it had to end early, or nil.
    mutating func solve(isFirstOnly: Bool = false, control: StoppingCriteria) -> StopReason? {
        stages = []
        var settled: [BigRational?] = isCoverable.map { $0 ? nil : .zero }
        var relaxation = StageRelaxation(program)
        let ranges = program.rowRanges
        while settled.contains(where: { $0 == nil }) {
            let open = settled.indices.filter { settled[$0] == nil }
            switch relaxation.solve(settled, control: control) {
            case .stopped(let reason): return reason
            case .certain: stages.append(LeximinStage(value: .one, multipliers: [], types: open))
            case .multipliers(let multipliers):
                let prices = RowPrices(program, ranges: ranges, multipliers: multipliers)
                guard
                    let value = prices.greatestMinimum(program, open: settled.map { $0 == nil }, fixed: settled)
                else { return .workLimit }
                let tight = open.filter { !prices.weights[$0].isZero }
                stages.append(LeximinStage(value: value, multipliers: multipliers, types: tight))
            }
            for type in stages[stages.count - 1].types { settled[type] = stages[stages.count - 1].value }
            if isFirstOnly { break }
        }
        chances = settled.map { $0 ?? stages[0].value }
        return nil
    }
}

extension LeximinRelaxation {
    /// The panels that can be part of a fair lottery: with any other one, some stage's bound is missed. Rows that a stage prices
    /// are held at their side, and types that it prices below 0 at their most.
    var face: PanelProgram {
        var face = program
        let ranges = program.rowRanges
        var full = [Bool](repeating: false, count: program.types.count)
        for stage in stages where !stage.multipliers.isEmpty {
            for (row, multiplier) in stage.multipliers.enumerated() where !multiplier.isZero {
                let side = multiplier.sign == .minus ? ranges[row].lowerBound : ranges[row].upperBound
                face.rows[row] = .init(lower: side, upper: side)
            }
            for (index, type) in program.types.enumerated() {
                let worth = type.entries.reduce(BigInt(0)) {
                    $0 + stage.multipliers[Int($1.row)] * BigInt($1.coefficient)
                }
                if worth.sign == .minus, !worth.isZero { full[index] = true }
            }
        }
        for type in face.types.indices where full[type] && face.types[type].most > 0 {
            face.types[type].entries.append(.init(row: Int32(face.rows.count), coefficient: 1))
            face.rows.append(.init(lower: face.types[type].most, upper: face.types[type].most))
        }
        return face
    }
}
