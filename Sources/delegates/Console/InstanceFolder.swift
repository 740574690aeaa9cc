import DelegateSelection
import Foundation
import SyntheticConferences

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
        let error = InstanceFolder.make(URL(fileURLWithPath: path))
        if error != 0 { throw .unwritable(path, systemError: error) }
    }

    /// Makes the folder, and those that it is in; the number of what is wrong, or 0.
    private static func make(_ folder: URL) -> Int32 {
        var status = stat()
        if stat(folder.path, &status) == 0 { return status.st_mode & S_IFMT == S_IFDIR ? 0 : EEXIST }
        let (error, parent) = (errno, folder.deletingLastPathComponent())
        guard error == ENOENT, parent.path != folder.path else { return error }
        let above = make(parent)
        if above != 0 { return above == EEXIST ? ENOTDIR : above }
        return mkdir(folder.path, 0o777) == 0 || errno == EEXIST ? 0 : errno
    }
}
