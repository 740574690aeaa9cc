import DelegateSelection
import Foundation
import Measurement
import Peers

/// The settings of a run of benchmarks.
struct Session {
    let binary: DelegatesBinary
    /// The engine of ours that selects, where a row does not say.
    let solver: SolverChoice
    let peers: PeerEnvironment
    /// True where only the smallest instances are run.
    let isQuick: Bool
    /// The families to run; empty for all.
    let families: Set<String>
    /// The most seeds of each size; nil for all.
    let seedLimit: Int?
    /// The package's folder.
    let package: URL
    /// The folder where JSON is written.
    var results: URL { package.appendingPathComponent("results") }

    /// True where some instances of a row are left out.
    var isFiltered: Bool { isQuick || !families.isEmpty || seedLimit != nil }

    /// The instances of `row`, family by family.
    func instances(_ row: Row) -> [Instance] { families(of: row).flatMap { instances(of: $0, row) } }

    /// The families that take part in `row`.
    func families(of row: Row) -> [BenchmarkFamily] {
        BenchmarkFamily.all.filter { $0.rows[row] != nil && (families.isEmpty || families.contains($0.name)) }
    }

    /// The instances of `family` in `row`.
    func instances(of family: BenchmarkFamily, _ row: Row) -> [Instance] {
        let first = family.rows[row]?.seeds.lowerBound ?? 1
        return family.instances(in: row, isQuick: isQuick).filter { $0.seed < first + (seedLimit ?? Int.max / 2) }
    }

    /// Calls `body` with each instance of `row` and its files.
    func forEachInstance(of row: Row, _ body: (InstanceFiles) throws -> Void) throws {
        for instance in instances(row) {
            note("\(instance)")
            try binary.with(instance, body)
        }
    }

    /// The commit of the product that is measured, marked where files were changed since.
    var revision: String {
        let command = ["git", "-C", package.path, "describe", "--always", "--dirty"]
        do {
            let run = try ChildProcess(command).run(limit: 60)
            return run.end == .exited(0) ? run.text.trimmingCharacters(in: .whitespacesAndNewlines) : "no commit"
        } catch {
            // No git: what was measured is not known more closely, and measuring goes on.
            return "no commit"
        }
    }

    /// The product's version and commit.
    var productVersion: String { "\(DelegateSelector.version) (\(revision))" }

    /// Says on standard error what is going on.
    func note(_ text: String) { FileHandle.standardError.write(Data("  \(text)\n".utf8)) }
}
