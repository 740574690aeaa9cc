import DelegateSelection
import Foundation
import Measurement
import SelectionCore
import SelectionInput

/// One generated conference: its family, size and seed.
struct Instance: Hashable, Sendable, Codable, CustomStringConvertible {
    var family: String
    var nominees: Int
    var seed: Int

    var description: String { "\(family) \(Figures.count(nominees)) #\(seed)" }
}

/// The files of an instance, in a folder that goes away with `remove`.
struct InstanceFiles {
    let instance: Instance
    let folder: URL

    var plan: URL { folder.appendingPathComponent("plan.yaml") }
    var pool: URL { folder.appendingPathComponent("nominees.csv") }

    /// Reads the files.
    func read() throws -> SelectionInputs {
        try InputReader.read(InputPaths(plan: plan.path, pool: pool.path))
    }

    /// Takes the files away.
    func remove() throws { try FileManager.default.removeItem(at: folder) }
}
