import Drawing
import Measurement

/// The comparisons of a family in the middle: at every time the median share over its seeds.
struct AnytimeSummary {
    let family: String
    let comparisons: [AnytimeComparison]

    /// The number of instances that have a proven best.
    var proven: Int { comparisons.count { $0.best.basis == .proven } }

    /// Our median share within `limit` seconds; nil where at least half hold nothing.
    func own(within limit: Double) -> Double? { lowerMedian { $0.share($0.own, within: limit) } }

    /// The median share of the peer at `index`.
    func peer(_ index: Int, within limit: Double) -> Double? {
        lowerMedian { $0.share($0.peers[index], within: limit) }
    }

    /// The median of our bounds; nil where at least half are unknown.
    func bound(within limit: Double) -> Double? {
        let bounds = comparisons.map { $0.bound(within: limit) ?? .infinity }.sorted()
        guard !bounds.isEmpty else { return nil }
        let middle = bounds[bounds.count / 2]
        return middle.isFinite ? middle : nil
    }

    /// The names of the peers.
    var peers: [String] { comparisons.first?.peers.map(\.name) ?? [] }

    /// The lines of the table.
    var rows: [[String]] {
        func line(_ party: String, _ share: (Double) -> Double?) -> [String] {
            [family, party] + AnytimeComparison.limits.map { share($0).map(Figures.share) ?? "–" }
        }
        return [line("delegates", own), line("its bound", bound)]
            + peers.indices.map { index in line(peers[index]) { peer(index, within: $0) } }
    }

    /// The panel of the picture.
    var panel: CurveSheet.Panel {
        let limits = AnytimeComparison.limits
        let subjects: [CurveSheet.Subject] = [.firstPeer, .secondPeer]
        let others = zip(subjects, peers.indices).map { subject, index in
            CurveSheet.Curve(subject, limits.map { peer(index, within: $0) })
        }
        return CurveSheet.Panel(
            title: family,
            remark: proven == comparisons.count ? "" : "best proven: \(proven) of \(comparisons.count)",
            curves: [.init(.own, limits.map(own)), .init(.bound, limits.map(bound))] + others)
    }

    /// The middle of the shares, the lower one of two; nil, which is below all, stands for nothing held.
    private func lowerMedian(_ share: (AnytimeComparison) -> Double?) -> Double? {
        let shares = comparisons.map { share($0) ?? -.infinity }.sorted()
        guard !shares.isEmpty else { return nil }
        let middle = shares[(shares.count - 1) / 2]
        return middle.isFinite ? middle : nil
    }
}
