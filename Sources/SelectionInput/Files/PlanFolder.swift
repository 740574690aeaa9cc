import Foundation
import SelectionCore
import Wording

/// The folder of a plan, and the files that the plan names.
struct PlanFolder {
    private let folder: URL
    private let allowsOutside: Bool

    /// The folder of the plan at `path`.
    /// - Parameter allowsOutside: whether the plan may name files that are not in it.
    init(ofPlan path: String, allowsOutside: Bool) {
        folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        self.allowsOutside = allowsOutside
    }

    /// The file that the plan calls `name`.
    /// - Throws: `InputRejection` where it cannot be read, or is outside and must not be: then it is not looked at, since
    ///   messages about a plan from elsewhere would show what is in it.
    func file(_ name: String) throws(InputRejection) -> InputFile {
        let path = URL(fileURLWithPath: name, relativeTo: folder).path
        let shown = InputFile.name(ofPath: path)
        if allowsOutside { return try InputFile(path: path, name: shown) }
        // What a link leads to is what counts, and what is opened; where there is nothing, the path as it is written.
        let target = PlanFolder.resolved(path) ?? URL(fileURLWithPath: path).standardizedFileURL.path
        let own = PlanFolder.resolved(folder.path)
        let isInside = [own, folder.standardizedFileURL.path].compactMap(\.self).contains {
            target.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/")
        }
        guard isInside else {
            throw InputRejection([
                Diagnostic(
                    .error, at: SourceLocation(file: shown), Message(FileMessage.outsideFolder),
                    advice: [Message(FileMessage.allowOutside)])
            ])
        }
        return try InputFile(path: target, name: shown)
    }

    /// The path without links and dots; nil where there is nothing.
    private static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
