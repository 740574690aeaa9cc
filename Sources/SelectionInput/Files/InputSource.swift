import SelectionCore

/// An input that is a file by its path, or text in memory.
public struct InputSource: Sendable {
    private enum Place: Sendable {
        case path(String)
        case text(String)
        case opened(InputFile)
    }

    private let place: Place
    /// Its name in messages and results: a file's name without its folder.
    public let name: String

    /// The file at `path`; it is opened when it is needed.
    public static func file(_ path: String) -> InputSource {
        InputSource(place: .path(path), name: InputFile.name(ofPath: path))
    }

    /// `text`, which messages and results call `name`.
    public static func text(_ text: String, name: String) -> InputSource {
        InputSource(place: .text(text), name: name)
    }

    /// A file that is open.
    package static func opened(_ file: InputFile) -> InputSource { InputSource(place: .opened(file), name: file.name) }

    /// The path of a file that was named by its path.
    var path: String? { if case .path(let path) = place { path } else { nil } }

    /// The input, open.
    /// - Throws: `InputRejection` where there is no such file or it cannot be read.
    package func open() throws(InputRejection) -> InputFile {
        switch place {
        case .path(let path): try InputFile(path: path)
        case .text(let text): InputFile(name: name, bytes: text.utf8)
        case .opened(let file): file
        }
    }
}
