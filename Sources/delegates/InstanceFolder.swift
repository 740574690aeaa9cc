import Foundation
import InstanceFamilies
import SelectionCore

/// A folder that an instance is written to.
struct InstanceFolder {
    let path: String
    let mayReplace: Bool

    /// Writes all files of the instance, or none if one of them cannot be; each takes its place whole.
    /// - Returns: their paths.
    /// - Throws: `CommandFailure`.
    func write(_ specification: InstanceSpecification) throws -> [String] {
        try makeFolder()
        let files = specification.files()
        let paths = files.map { URL(fileURLWithPath: path).appendingPathComponent($0.name).path }
        let outputs = try paths.map { try OutputFile(path: $0, mayReplace: mayReplace) }
        var staged: [StagedFile] = []
        do {
            for (file, output) in zip(files, outputs) {
                let target = try output.stage()
                staged.append(target)
                try file.write { try target.append($0) }
            }
        } catch {
            for file in staged { file.discard() }
            throw error
        }
        for (output, file) in zip(outputs, staged) { try output.commit(file) }
        return paths
    }

    private func makeFolder() throws(CommandFailure) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw .own(Message(.outputUnwritable, path, (error as NSError).localizedDescription))
        }
    }
}
