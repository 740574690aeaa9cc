import Foundation
import Measurement

/// A pool that others published, with its plan: a folder of `Datasets/public-pools`.
struct PublicPool {
    /// The first word of a public pool's family; its folder follows.
    static let family = "public"

    let files: InstanceFiles

    /// Every pool in `folder`, by name.
    /// - Throws: `BenchmarkError` where there is none; a folder that cannot be read.
    static func all(in folder: URL) throws -> [PublicPool] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        let pools = try names.map { folder.appendingPathComponent($0, isDirectory: true) }
            .filter { FileManager.default.fileExists(atPath: $0.appendingPathComponent("plan.yaml").path) }
            .map(PublicPool.init)
        guard !pools.isEmpty else { throw BenchmarkError("\(folder.path): no public pools") }
        return pools
    }

    private init(_ folder: URL) throws {
        let text = try String(contentsOf: folder.appendingPathComponent("nominees.csv"), encoding: .utf8)
        let nominees = text.split(whereSeparator: \.isNewline).count - 1
        files = InstanceFiles(
            instance: Instance(
                family: "\(PublicPool.family) \(folder.lastPathComponent)", nominees: nominees, seed: 1), folder: folder
        )
    }
}
