import BigInt
import ExactArithmetic

/// All valid panels of people, each equally likely: how many there are, everybody's chance, and draws.
package struct UniformPanels: Sendable {
    /// What counting came to.
    package enum Answer: Sendable {
        /// Proven: there is no panel.
        case infeasible
        /// All panels are counted.
        case panels(UniformPanels)
        /// A table of them would be beyond the limits, or rows count people otherwise than once each.
        case tooMany
    }

    /// How much counting may take; work and memory, not time, so that the answer is the same on every machine.
    package struct Limits: Sendable {
        /// Numbers held at once, of 16 bytes each in most pools.
        package var numbers: Int
        /// Additions of one count; chances take about four times as many.
        package var additions: Double

        /// Limits that keep within about 250 MB and some seconds. For 22 of 150 people, told apart by four features with 3, 4, 4
        /// and 8 values, 8.4 million numbers and 164 million additions are needed.
        package init(numbers: Int = 12_000_000, additions: Double = 5e8) {
            (self.numbers, self.additions) = (numbers, additions)
        }
    }

    private enum Tally {
        case words(PanelTally<UInt128>)
        case long(PanelTally<BigUInt>)
    }

    private let types: PanelTypes
    private let tally: Tally
    /// The number of panels.
    package let count: BigUInt

    /// The panels of `types` that keep the rows which `plan` counts.
    init(_ types: PanelTypes, _ rows: CountedRows, _ plan: CountingPlan) {
        self.types = types
        if rows.numberBits <= UInt128.bitWidth {
            let tally = PanelTally<UInt128>(plan)
            (self.tally, count) = (.words(tally), tally.count)
        } else {
            let tally = PanelTally<BigUInt>(plan)
            (self.tally, count) = (.long(tally), tally.count)
        }
    }

    /// Counts the panels of `types`.
    package static func count(_ types: PanelTypes, limits: Limits = Limits()) -> Answer {
        let rows: CountedRows
        do { rows = try CountedRows(types) } catch {
            return error == .infeasible ? .infeasible : .tooMany
        }
        let families = PlannedFamilies(rows)
        guard let plan = families.best(keeping: Array(rows.families.indices), limits) else { return .tooMany }
        let panels = UniformPanels(types, rows, plan)
        return panels.count.isZero ? .infeasible : .panels(panels)
    }

    /// The chance of each person of each type.
    package func chances() -> [BigRational] {
        let count = types.program.types.count
        let sums: [BigUInt]
        switch tally {
        case .words(let tally): sums = tally.seatSums(types: count)
        case .long(let tally): sums = tally.seatSums(types: count)
        }
        return zip(sums, types.program.types).map { BigRational(BigInt($0), BigInt(self.count) * BigInt($1.count)) }
    }

    /// The panels with these numbers, each below `count`, as people in ascending order. Each panel has one number.
    package func panels(_ numbers: [BigUInt]) -> [[Int]] {
        switch tally {
        case .words(let tally): tally.panels(numbers)
        case .long(let tally): tally.panels(numbers)
        }
    }

    /// Independent draws, each of every panel with the same chance as far as the generator's numbers are.
    package func draw(_ draws: Int, random: inout SplitMix64) -> [[Int]] {
        panels((0..<draws).map { _ in UniformPanels.below(count, random: &random) })
    }

    /// A number below `limit`, each equally likely: as many random bits as it has, until they are below it.
    static func below(_ limit: BigUInt, random: inout SplitMix64) -> BigUInt {
        let bits = (limit - 1).bitWidth
        while true {
            var number = BigUInt(0)
            for _ in 0..<(bits + 63) / 64 { number = (number << 64) + BigUInt(random.next()) }
            number >>= (bits + 63) / 64 * 64 - bits
            if number < limit { return number }
        }
    }
}
