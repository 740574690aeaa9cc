import Foundation

/// The folder of an input that was once read or reported wrongly: `Tests/Cases/<name>`.
public enum CaseFolder {
    /// The path of a file of the case `name`.
    public static func path(_ name: String, _ file: String) -> String {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Cases/\(name)/\(file)").path
    }
}
