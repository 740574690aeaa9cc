import Foundation
import SelectionFile
import SelectionReport
import TestSupport

@testable import SelectionInput

/// Documents of the tests and of the repository, as a JSON tool sees them.
enum DocumentTexts {
    /// The repository's folder.
    static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The files of one of these names, or in one of these folders, below `Datasets` and `Tests`, by their paths.
    static func files(where isMeant: (URL) -> Bool) throws -> [String] {
        var paths: [String] = []
        for folder in ["Datasets", "Tests"] {
            let files = FileManager.default.enumerator(
                at: repository.appending(path: folder), includingPropertiesForKeys: nil)
            // What people typed (Tests/Cases) is wrong on purpose.
            for case let file as URL in try unwrap(files)
            where file.pathExtension == "yaml" && !file.pathComponents.contains("Cases") && isMeant(file) {
                paths.append(file.path)
            }
        }
        return paths.sorted()
    }

    private static func unwrap<Value>(_ value: Value?) throws -> Value {
        guard let value else { throw CocoaError(.fileNoSuchFile) }
        return value
    }

    /// The value in a file or in a text, missing values among it; nil where it is not YAML.
    static func value(_ file: InputFile) -> JSONValue? {
        var missing = ProblemList()
        do { return JSONValue(try DocumentReader.read(file, &missing)) } catch { return nil }
    }
}
