import BigInt
import BranchAndBound
import ExactArithmetic
import FairLottery
import IntegerProgramming

/// One stage of leximin over the relaxation, in which types have any numbers of seats that keep the rows: the greatest chance
/// that every open type can have at once, while those that are settled keep theirs.
///
/// Its columns are what each type has beyond its least, then that chance. So it has as few rows as the panels' programme has,
/// and those of types that would have more seats than people, which are added as they turn up.
struct StageRelaxation {
    /// The finest unit in which quantities are stated: 2 to this power make a whole.
    private static let finest = 24
    /// The parts of a whole: fewer where rows come to so much, as points may, that it would not fit 64 bits.
    private let unit: Int

    private let program: PanelProgram
    private let ranges: [ClosedRange<Int>]
    /// The types with rows of their own, as no more than all of their people can sit.
    private var crowded: [Int] = []
    private var basis: [Int32] = []

    init(_ program: PanelProgram) {
        (self.program, ranges) = (program, program.rowRanges)
        var sizes = ranges.map { max(abs(Double($0.lowerBound)), abs(Double($0.upperBound))) }
        for type in program.types {
            for entry in type.entries { sizes[Int(entry.row)] += abs(Double(entry.coefficient)) * Double(type.count) }
        }
        for quantity in program.quantities {
            let most = max(abs(Double(quantity.range.lowerBound)), abs(Double(quantity.range.upperBound)))
            sizes.append(most)
            for entry in quantity.entries { sizes[Int(entry.row)] += abs(Double(entry.coefficient)) * most }
        }
        let bits = (sizes.max() ?? 0).exponentOfSize + 1
        unit = 1 << max(0, min(StageRelaxation.finest, 60 - bits))
    }

    /// The outcome.
    enum Answer {
        /// Multipliers of the rows; they prove the value that follows from them, whatever the simplex method has computed.
        case multipliers([BigInt])
        /// All open types can be certain.
        case certain
        /// It had to end.
        case stopped(StopReason)
    }

    /// Solves the stage in which types without a chance are open.
    mutating func solve(_ chances: [BigRational?], control: StoppingCriteria) -> Answer {
        while true {
            let linear = linearProgram(chances)
            let boxed = BoxedProgram(linear, perturbation: 0)
            let start = basis.isEmpty || basis.count != linear.rows.count ? [] : basis
            let simplex =
                start.isEmpty ? DualSimplex(boxed) : DualSimplex(boxed, basis: start, control: control)
            if case .stopped(let reason) = simplex.solve(cutOff: -.infinity, control: control) {
                return .stopped(reason)
            }
            let chance = simplex.value(ofColumn: program.types.count)
            let over = program.types.indices.filter { type in
                guard chances[type] == nil else { return false }
                let seats = simplex.value(ofColumn: type) + chance * Double(program.types[type].count)
                return seats > Double(program.types[type].most * unit) + 0.5
            }
            let new = over.filter { !crowded.contains($0) }
            guard new.isEmpty else {
                crowded = (crowded + new).sorted()
                basis = []
                continue
            }
            basis = simplex.basis
            if chance >= Double(unit) - 0.5 { return .certain }
            return exactMultipliers(simplex.basis, chances).map { .multipliers($0) } ?? .stopped(.workLimit)
        }
    }

    private func linearProgram(_ chances: [BigRational?]) -> IntegerProgram {
        var offsets = [Int](repeating: 0, count: program.rows.count)
        var slopes = offsets
        let least = program.types.indices.map { type -> Int in
            let (count, entries) = (program.types[type].count, program.types[type].entries)
            guard let chance = chances[type] else {
                for entry in entries { slopes[Int(entry.row)] += entry.coefficient * count }
                return 0
            }
            let seats = Int((chance * BigRational(count * unit)).floor)
            for entry in entries { offsets[Int(entry.row)] += entry.coefficient * seats }
            return seats
        }
        var rows = zip(ranges, offsets).map {
            IntegerProgram.Row(lower: $0.lowerBound * unit - $1, upper: $0.upperBound * unit - $1)
        }
        rows += crowded.map { .init(upper: program.types[$0].most * unit - least[$0]) }
        var linear = IntegerProgram(rows: rows)
        var slots = [Int: Int32]()
        for (index, type) in crowded.enumerated() { slots[type] = Int32(program.rows.count + index) }
        for (index, type) in program.types.enumerated() {
            let own = slots[index].map { [IntegerProgram.Entry(row: $0, coefficient: 1)] } ?? []
            linear.addColumn(
                .init(objective: 0, lower: 0, upper: type.most * unit - least[index]), entries: type.entries + own)
        }
        var entries = slopes.indices.filter { slopes[$0] != 0 }.map {
            IntegerProgram.Entry(row: Int32($0), coefficient: slopes[$0])
        }
        entries += crowded.indices.filter { chances[crowded[$0]] == nil }.map {
            .init(row: Int32(program.rows.count + $0), coefficient: program.types[crowded[$0]].count)
        }
        linear.addColumn(.init(objective: 1 << 20, lower: 0, upper: unit), entries: entries)
        for quantity in program.quantities {
            linear.addColumn(
                .init(objective: 0, lower: quantity.range.lowerBound * unit, upper: quantity.range.upperBound * unit),
                entries: quantity.entries)
        }
        return linear
    }

    /// The prices of the basis's rows without rounding, times a common denominator: each basic column costs what it is worth.
    private func exactMultipliers(_ basis: [Int32], _ chances: [BigRational?]) -> [BigInt]? {
        let linear = linearProgram(chances)
        let (columns, chance) = (linear.columns.count, program.types.count)
        let basicColumns = basis.map(Int.init).filter { $0 < columns }.sorted()
        let basicRows = Set(basis.map(Int.init).filter { $0 >= columns }.map { $0 - columns })
        let priced = linear.rows.indices.filter { !basicRows.contains($0) }
        var unknown = [Int](repeating: -1, count: linear.rows.count)
        for (index, row) in priced.enumerated() { unknown[row] = index }
        var system = [[IntegerLinearSystem.Entry]](repeating: [], count: priced.count)
        for (equation, column) in basicColumns.enumerated() {
            for entry in linear.entries(ofColumn: column) where unknown[Int(entry.row)] >= 0 {
                system[unknown[Int(entry.row)]].append(.init(row: equation, value: entry.coefficient))
            }
        }
        let worth = basicColumns.map { BigInt($0 == chance ? 1 : 0) }
        guard let solution = IntegerLinearSystem(rows: basicColumns.count, columns: system).solve(worth) else {
            return nil
        }
        // A side beyond what the row can come to anyway binds nothing: its price is that of the types' own bounds.
        let (least, most) = linear.activityRanges()
        return program.rows.indices.map { row in
            guard unknown[row] >= 0 else { return 0 }
            let multiplier = solution.numerators[unknown[row]]
            let isImplied =
                multiplier.sign == .minus
                ? (linear.rows[row].lower ?? .min) <= least[row] : (linear.rows[row].upper ?? .max) >= most[row]
            return isImplied ? 0 : multiplier
        }
    }
}

extension Double {
    /// The binary exponent, 0 for what is below 1.
    fileprivate var exponentOfSize: Int { self < 1 ? 0 : Int(exponent) }
}
