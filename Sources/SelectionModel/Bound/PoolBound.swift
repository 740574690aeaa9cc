import IntegerProgramming

/// The Lagrangian bound of a pool programme in whole numbers, from any multipliers of its rows.
///
/// For multipliers y and every x within its bounds whose rows are within their ranges,
///
///     c·x  =  Σ_r y_r (A x)_r + Σ_j d_j x_j  ≤  Σ_r max(y_r lo_r, y_r hi_r) + Σ_j max(d_j l_j, d_j u_j),   d = c − Aᵀy.
///
/// Floating-point duals only guide: they are rounded and everything is summed in whole numbers, so the bound holds whatever
/// the solver did. A column that deviates by k from the side that d_j favours costs k·|d_j| of the bound; that is what
/// fixes columns (reduced-cost fixing).
///
/// Multipliers are duals rounded to multiples of 1 / `scale`, where the scale is as fine as 64 bits allow. A nominee's
/// reduced cost d then is a whole number, and a selection worth t has every nominee with |d| > bound − t on the side
/// that d favours.
package struct PoolBound: Sendable {
    package let program: PoolProgram
    /// Bound and reduced costs are stated in units of 1 / `scale`.
    package let scale: Int
    /// 1, or 0 where the objective is left out, so that a bound below 0 proves that there is no selection.
    package let costScale: Int
    /// The rows' multipliers times `scale`.
    package let multipliers: [Int]
    /// Everyone's reduced cost times `scale`.
    package let prices: ColumnPrices
    /// The bound times `scale`, as far as summed up: rows and shortfalls, and nominees after a scan of all of them.
    package private(set) var scaled: Int128

    /// The finest scale, as a power of two: as fine as 64 bits allow with usual coefficients (Search.md, “Constants”).
    private static let finest = 24
    /// The finest scale that any programme may need, which large coefficients do (Search.md, “Constants”).
    package static let finestOfAll = 56

    /// The finest scale for `program`, as many bits finer as its coefficients are larger than usual ones.
    private static func finest(for program: PoolProgram) -> Int {
        let usual = 10
        let bits = Int.bitWidth - program.largestCoefficient.leadingZeroBitCount
        return min(finest + max(0, bits - usual), finestOfAll)
    }

    /// The bound that `duals` give, nominees not yet summed up.
    package init(_ program: PoolProgram, duals: [Double], costScale: Int) {
        var bits = PoolBound.finest(for: program)
        while true {
            let multipliers = zip(program.rows, duals).map { PoolBound.rounded($0, $1, scale: 1 << bits) }
            let isExact = duals.allSatisfy { !(abs($0) * Double(1 << bits) >= PoolBound.largestMultiplier) }
            let prices = program.prices(multipliers: multipliers, costScale: costScale << bits)
            guard prices.overflows || !isExact, bits > 0 else {
                // Where even whole multipliers are too large, none at all are surely not.
                let fits = !prices.overflows
                let none = multipliers.map { _ in 0 }
                self.init(
                    program, scale: 1 << bits, costScale: costScale, multipliers: fits ? multipliers : none,
                    prices: fits ? prices : program.prices(multipliers: none, costScale: costScale << bits))
                return
            }
            bits = max(0, bits - 4)
        }
    }

    /// The bound of whole-number multipliers, nominees not yet summed up.
    package init(_ program: PoolProgram, scale: Int, costScale: Int, multipliers: [Int], prices: ColumnPrices) {
        self.program = program
        self.scale = scale
        self.costScale = costScale
        self.multipliers = multipliers
        self.prices = prices
        var sum = Int128(program.constant * costScale) * Int128(scale)
        for (row, multiplier) in zip(program.rows, multipliers) where multiplier != 0 {
            sum += Int128(multiplier) * Int128((multiplier > 0 ? row.upper : row.lower) ?? 0)
        }
        for (column, entries) in program.shortfalls {
            let cost = entries.reduce(Int128(column.objective * costScale) * Int128(scale)) {
                $0 - Int128(multipliers[Int($1.row)]) * Int128($1.coefficient)
            }
            sum += cost * Int128(cost > 0 ? column.upper : column.lower)
        }
        scaled = sum
    }

    /// Multipliers are less than this in size; those that are more at the coarsest scale become 0.
    private static let largestMultiplier = 0x1p62

    /// The multiplier of a row; one that an unbounded side would make worthless becomes 0.
    private static func rounded(_ row: IntegerProgram.Row, _ dual: Double, scale: Int) -> Int {
        let exact = (dual * Double(scale)).rounded()
        guard abs(exact) < PoolBound.largestMultiplier else { return 0 }
        let multiplier = Int(exact)
        return (multiplier > 0 ? row.upper : row.lower) == nil ? 0 : multiplier
    }

    /// No selection is worth more; holds after a scan of everyone.
    package var value: Int {
        let unit = Int128(scale) * Int128(program.step)
        let (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: unit)
        return Int(clamping: (remainder < 0 ? quotient - 1 : quotient) * Int128(program.step))
    }

    /// The most that a selection worth `target` may lose against the bound, times `scale`.
    package func slack(above target: Int) -> Int128 { scaled - Int128(target) * Int128(scale) }

    /// Sums up the nominees of `set`, and finds those not in `except` who improve on the bound most.
    package func scan(
        _ set: NomineeSet, threads: Int, except isInWorkingSet: [UInt64], atMost limit: Int
    ) -> (summed: PoolBound, best: [UInt32]) {
        let start = (sum: Int128(0), best: RankedNominees(atMost: limit, above: 0))
        let shares = PoolScan(set: set, prices: prices, threads: threads).run(start) { partial, first, prices in
            var sum = 0
            var carried = Int128(0)
            for position in prices.indices where prices[position] > 0 {
                let (added, overflow) = sum.addingReportingOverflow(prices[position])
                if overflow { carried += Int128(sum) }
                sum = overflow ? prices[position] : added
                guard prices[position] > partial.best.threshold else { continue }
                let nominee = set.nominee(at: first + position)
                if isInWorkingSet[nominee / 64] & (1 << UInt64(nominee % 64)) == 0 {
                    partial.best.offer(prices[position], nominee)
                }
            }
            partial.sum += carried + Int128(sum)
        }
        var summed = self
        summed.scaled = scaled + shares.reduce(Int128(0)) { $0 + $1.sum }
        return (summed, RankedNominees.merged(shares.map(\.best)).map { UInt32($0.nominee) })
    }

    /// The distance below the bound at which a target leaves only about `wanted` nominees of `set` in play; nil where nobody is
    /// in it.
    package func distance(leaving wanted: Int, of set: NomineeSet, threads: Int) -> Int? {
        let start = RankedNominees(atMost: wanted, above: PoolScan.excepted + 1)
        let shares = PoolScan(set: set, prices: prices, threads: threads).run(start) { closest, first, prices in
            for position in prices.indices where -abs(prices[position]) > closest.threshold {
                closest.offer(-abs(prices[position]), first + position)
            }
        }
        return RankedNominees.merged(shares).last.map { -$0.number / scale }
    }

    /// The bound with everyone summed up.
    package func summed(threads: Int) -> PoolBound {
        let shares = PoolScan(set: program.face.free, prices: prices, threads: threads).run(Int128(0)) {
            sum, _, prices in
            for price in prices where price > 0 { sum += Int128(price) }
        }
        var summed = self
        summed.scaled += shares.reduce(0, +)
        return summed
    }

    /// Everyone of `face` who can differ from the favoured side in a selection worth `target`; the others fixed there.
    package func restriction(of face: Face, target: Int?, threads: Int) -> Face {
        guard let target else { return face }
        let slack = max(0, Int(clamping: min(slack(above: target), Int128(Int.max / 4))))
        let start = (free: [UInt32](), fixedIn: [Int]())
        let shares = PoolScan(set: face.free, prices: self.prices, threads: threads).run(start) {
            partial, first, prices in
            for position in prices.indices where prices[position] >= -slack {
                let nominee = face.free.nominee(at: first + position)
                if prices[position] <= slack {
                    partial.free.append(UInt32(nominee))
                } else {
                    partial.fixedIn.append(nominee)
                }
            }
        }
        let free = shares.flatMap(\.free)
        guard free.count < face.free.count else { return face }
        var restriction = face
        restriction.narrow(to: .listed(free), fixedIn: shares.flatMap(\.fixedIn))
        return restriction
    }
}
