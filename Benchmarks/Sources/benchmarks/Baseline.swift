import Foundation
import Measurement

/// The recorded result of each phase on each small instance, and the work that it may do: counts of steps, so that no
/// machine is too slow for them.
struct Baseline: Codable {
    /// The record of a phase.
    struct Phase: Codable {
        /// Its result in a word.
        var status: String
        /// The most steps it may take, apart from a margin; nil for a phase that searches nothing.
        var work: Work?
    }

    /// The records by instance and phase, such as `city 300 #1, relaxation`.
    var phases: [String: Phase] = [:]

    /// The margin above what is recorded: a share, and some steps that do not matter.
    private static let margin = (share: 0.25, steps: 2)

    /// The comparison of a phase's work with what it may take.
    struct Check {
        /// The comparison of its steps in words.
        var remark: String
        var isAllowed: Bool
    }

    /// The baseline in `file`.
    /// - Throws: where there is none, or it cannot be read.
    init(readFrom file: URL) throws { self = try JSONDecoder().decode(Baseline.self, from: Data(contentsOf: file)) }

    init() {}

    /// Writes the baseline to `file`.
    func write(to file: URL) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try (encoder.encode(self) + Data("\n".utf8)).write(to: file)
    }

    /// Compares a phase's result with the record of it.
    func check(_ run: Phase, _ key: String) -> Check {
        guard let recorded = phases[key] else { return Check(remark: "not recorded", isAllowed: false) }
        guard run.status == recorded.status else {
            return Check(remark: "\(run.status), recorded \(recorded.status)", isAllowed: false)
        }
        guard let taken = run.work, let allowed = recorded.work else {
            let isSame = run.work == recorded.work
            return Check(remark: isSame ? "" : "steps are counted on one side only", isAllowed: isSame)
        }
        return check(taken, allowed)
    }

    private func check(_ taken: Work, _ recorded: Work) -> Check {
        let excess = zip(taken.counts, recorded.counts).filter { $0.count > Baseline.most($1.count) }
        guard excess.isEmpty else {
            let words = excess.map { "\($0.name): \(Figures.count($0.count)), recorded \(Figures.count($1.count))" }
            return Check(remark: words.joined(separator: "; "), isAllowed: false)
        }
        let isLess = zip(taken.counts, recorded.counts).contains { Baseline.most($0.count) < $1.count }
        return Check(remark: isLess ? "less than recorded" : "as recorded", isAllowed: true)
    }

    /// The most that is let pass where `recorded` steps are recorded.
    private static func most(_ recorded: Int) -> Int {
        recorded + max(margin.steps, Int((Double(recorded) * margin.share).rounded(.up)))
    }
}

extension Work {
    /// The counts with their names.
    fileprivate var counts: [(name: String, count: Int)] {
        [("scans", scans), ("kernels", kernels), ("nodes", nodes), ("pivots", pivots)]
    }
}
