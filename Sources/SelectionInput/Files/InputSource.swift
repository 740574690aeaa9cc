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

    /// The files at `paths`, each called by its name; those of one name by as much of their folders as tells them apart.
    package static func files(_ paths: [String]) -> [InputSource] {
        var parts = paths.map { $0 == "-" ? [$0] : $0.split(separator: "/").map(String.init) }
        parts = parts.enumerated().map { $1.isEmpty ? [paths[$0]] : $1 }
        var lengths = paths.map { _ in 1 }
        func name(_ index: Int) -> String { parts[index].suffix(lengths[index]).joined(separator: "/") }
        while true {
            let groups = Dictionary(grouping: paths.indices, by: name).values
            let alike = groups.filter { $0.count > 1 }.flatMap(\.self).filter { lengths[$0] < parts[$0].count }
            guard !alike.isEmpty else { break }
            for index in alike { lengths[index] += 1 }
        }
        return paths.indices.map { InputSource(place: .path(paths[$0]), name: name($0)) }
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
        case .path(let path): path == "-" ? try InputFile(path: path) : try InputFile(path: path, name: name)
        case .text(let text): InputFile(name: name, bytes: text.utf8)
        case .opened(let file): file
        }
    }
}
