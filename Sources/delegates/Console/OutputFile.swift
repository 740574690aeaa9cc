import DelegateSelection
import Foundation

/// A file that comes into being whole or not at all, and never over another one unless that is asked for.
struct OutputFile {
    private let path: String
    private let mayReplace: Bool

    /// A file at `path`, found to be writable.
    /// - Parameter inputs: paths of files that must not be replaced, whatever is asked for.
    /// - Throws: `CommandFailure` for a wrong use where the file exists and may not be replaced, is not a regular file or
    ///   is an input; for an own failure where its folder cannot be written.
    init(path: String, mayReplace: Bool, inputs: [String] = []) throws(CommandFailure) {
        self.path = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        self.mayReplace = mayReplace
        if let existing = OutputFile.status(ofFile: self.path) {
            guard existing.st_mode & S_IFMT == S_IFREG else { throw .usage(Message(.outputNotFile(file: path))) }
            let isInput = inputs.compactMap(OutputFile.status).contains {
                $0.st_dev == existing.st_dev && $0.st_ino == existing.st_ino
            }
            if isInput { throw .usage(Message(.outputIsInput(file: path))) }
            if !mayReplace { throw .usage(Message(.outputExists(file: path))) }
        }
        try StagedFile(for: self.path).discard()
    }

    /// True where this is the same place as `other`.
    func isSame(as other: OutputFile) -> Bool { path == other.path }

    /// Refuses to replace a file that has the bytes of one of `files`: an input that goes by another path.
    /// - Throws: `CommandFailure` for a wrong use.
    func check(isNoneOf files: [InputFingerprints.File]) throws {
        guard OutputFile.status(ofFile: path) != nil else { return }
        let hash = try InputFile(path: path).sha256
        if files.contains(where: { $0.sha256 == hash }) {
            throw CommandFailure.usage(Message(.outputIsInput(file: path)))
        }
    }

    /// Writes the file.
    /// - Throws: `CommandFailure` where it cannot be written; there is no file then, or the one that was there.
    func write(_ text: String) throws(CommandFailure) { try write(bytes: text.utf8) }

    /// Writes the file.
    /// - Throws: `CommandFailure` where it cannot be written; there is no file then, or the one that was there.
    func write(bytes: some Collection<UInt8>) throws(CommandFailure) {
        let staged = try StagedFile(for: path)
        do {
            try staged.append(bytes)
        } catch {
            staged.discard()
            throw error
        }
        try staged.commit(mayReplace: mayReplace)
    }

    /// A file whose bytes are appended before it takes its place.
    func stage() throws(CommandFailure) -> StagedFile { try StagedFile(for: path) }

    /// Gives a staged file its place.
    func commit(_ staged: StagedFile) throws(CommandFailure) { try staged.commit(mayReplace: mayReplace) }

    private static func status(ofFile path: String) -> stat? {
        var status = stat()
        return stat(path, &status) == 0 ? status : nil
    }
}
