import BigInt
import ExactArithmetic

/// Panels drawn from all valid panels of people, each equally likely, where there are too many to count.
///
/// Panels that keep some of the rows are counted; of those drawn from them, the ones that keep the others too are taken. So
/// every panel that is taken is exactly as likely as every other, whatever the share of those that are not.
package struct UniformSample: Sendable {
    /// What drawing came to.
    package enum Answer: Sendable {
        /// Proven: there is no panel.
        case infeasible
        /// The panels.
        case sample(UniformSample)
        /// No table is within the limits that keeps enough of the rows, or rows count people otherwise than once each.
        case tooMany
    }

    /// The panels, as people in ascending order.
    package let panels: [[Int]]
    /// The panels drawn for them, of which the others did not keep all rows.
    package let attempts: Int

    /// The panels drawn in one pass through the tables.
    private static let batch = 400
    /// The most families that are dropped in all combinations, and the most combinations tried.
    private static let mostFamilies = 10
    private static let mostPlans = 64

    /// Draws `draws` panels of `types`, with at most `attempts` for all of them.
    package static func draw(
        _ draws: Int, of types: PanelTypes, random: inout SplitMix64, limits: UniformPanels.Limits = .init(),
        attempts: Int = 100_000
    ) -> Answer {
        let rows: CountedRows
        do { rows = try CountedRows(types) } catch {
            return error == .infeasible ? .infeasible : .tooMany
        }
        guard let table = table(types, rows, limits) else { return .tooMany }
        guard !table.count.isZero else { return .infeasible }
        let check = PanelCheck(types)
        var (found, tried) = ([[Int]](), 0)
        while found.count < draws {
            guard tried < attempts else { return .tooMany }
            for panel in table.draw(min(batch, attempts - tried), random: &random) where found.count < draws {
                tried += 1
                if check.isValid(panel) { found.append(panel) }
            }
        }
        return .sample(UniformSample(panels: found, attempts: tried))
    }

    /// The table within the limits from which most panels keep the rows that it leaves out, as far as the chances to keep each
    /// family of them alone say that.
    private static func table(
        _ types: PanelTypes, _ rows: CountedRows, _ limits: UniformPanels.Limits
    ) -> UniformPanels? {
        let (families, planned) = (rows.families.indices, PlannedFamilies(rows))
        guard families.count <= mostFamilies, let free = planned.best(keeping: [], limits) else { return nil }
        let all = BigInt(UniformPanels(types, rows, free).count)
        guard !all.isZero else { return UniformPanels(types, rows, free) }
        let shares = families.map { family -> Double in
            guard let alone = planned.best(keeping: [family], limits) else { return 0 }
            return BigRational(BigInt(UniformPanels(types, rows, alone).count), all).approximation
        }
        let choices = (0..<1 << families.count).map { dropped in
            let kept = families.filter { dropped >> $0 & 1 == 0 }
            let share = families.reduce(1.0) { $0 * (dropped >> $1 & 1 == 1 ? shares[$1] : 1) }
            return (kept: kept, share: share)
        }
        for choice in choices.sorted(by: { ($0.share, $1.kept.count) > ($1.share, $0.kept.count) }).prefix(mostPlans) {
            if let plan = planned.best(keeping: choice.kept, limits) { return UniformPanels(types, rows, plan) }
        }
        return nil
    }
}

/// The rows of a pool's panels, counted person by person.
private struct PanelCheck {
    private let entries: [[Int]]
    private let ranges: [ClosedRange<Int>]

    init(_ types: PanelTypes) {
        ranges = types.program.rowRanges
        var entries = [[Int]](repeating: [], count: types.members.reduce(0) { max($0, ($1.max() ?? -1) + 1) })
        for (type, members) in zip(types.program.types, types.members) {
            for member in members { entries[member] = type.entries.map { Int($0.row) } }
        }
        self.entries = entries
    }

    /// True where a panel keeps all rows.
    func isValid(_ panel: [Int]) -> Bool {
        var counts = [Int](repeating: 0, count: ranges.count)
        for person in panel { for row in entries[person] { counts[row] += 1 } }
        return zip(ranges, counts).allSatisfy { $0.contains($1) }
    }
}
