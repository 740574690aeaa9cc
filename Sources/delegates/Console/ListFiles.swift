import DelegateSelection
import Foundation

/// The lists that an import reads.
enum ListFiles {
    /// The endings of files that a folder's lists have.
    private static let endings: Set<String> = ["xlsx", "xlsm", "ods", "csv", "tsv", "txt", "xls"]

    /// The files at `paths`, those of folders in the order of their names; files that programs leave behind while they have one
    /// open, and hidden ones, are not among them.
    /// - Throws: `InputRejection` for a folder without lists, and for a path where there is nothing.
    static func found(at paths: [String]) throws(InputRejection) -> [String] {
        var problems: [Diagnostic] = []
        var found: [String] = []
        for path in paths {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
                found.append(path)
                continue
            }
            let lists = files(in: path)
            let name = URL(fileURLWithPath: path).lastPathComponent
            if lists.isEmpty {
                problems.append(
                    Diagnostic(.error, at: SourceLocation(file: name), Message(ImportMessage.noFiles(folder: name))))
            }
            found += lists
        }
        guard problems.isEmpty else { throw InputRejection(problems) }
        return found
    }

    private static func files(in folder: String) -> [String] {
        guard let walk = FileManager.default.enumerator(atPath: folder) else { return [] }
        let names = walk.compactMap { $0 as? String }.filter { name in
            let file = URL(fileURLWithPath: name)
            let isHidden = name.split(separator: "/").contains { $0.hasPrefix(".") || $0.hasPrefix("~$") }
            return !isHidden && endings.contains(file.pathExtension.lowercased())
        }
        return names.sorted { $0.compare($1, options: [.numeric, .caseInsensitive]) == .orderedAscending }
            .map { folder + "/" + $0 }
    }
}
