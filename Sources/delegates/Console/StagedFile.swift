import DelegateSelection
import Foundation

/// A temporary file beside the place that it is to take.
struct StagedFile {
    private let target: String
    private let temporary: String
    private let descriptor: Int32

    /// An empty temporary file in the folder of `target`.
    /// - Throws: `CommandFailure` where the folder cannot be written.
    init(for target: String) throws(CommandFailure) {
        self.target = target
        let url = URL(fileURLWithPath: target)
        let pattern = url.deletingLastPathComponent().appendingPathComponent(".\(url.lastPathComponent).XXXXXX").path
        var template = pattern.utf8CString.map(\.self)
        descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw StagedFile.failure(target, errno) }
        temporary = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Appends bytes; where that fails the file is still to be discarded.
    func append(_ bytes: some Collection<UInt8>) throws(CommandFailure) {
        let error = Console.write(bytes, to: descriptor)
        if error != 0 { throw StagedFile.failure(target, error) }
    }

    /// Removes the file.
    func discard() {
        close(descriptor)
        unlink(temporary)
    }

    /// Puts the bytes on the disk and the file in its place; where that fails the file is discarded.
    func commit(mayReplace: Bool) throws(CommandFailure) {
        let mask = umask(0)
        umask(mask)
        guard fchmod(descriptor, 0o666 & ~mask) == 0, fsync(descriptor) == 0 else { throw abandon(errno) }
        if mayReplace {
            guard rename(temporary, target) == 0 else { throw abandon(errno) }
            close(descriptor)
        } else {
            try commitWithoutReplacing()
        }
        syncFolder()
    }

    /// Gives the file its name by a link, which fails where the target exists, at whatever moment it came to be.
    private func commitWithoutReplacing() throws(CommandFailure) {
        let error = link(temporary, target) == 0 ? 0 : errno
        switch error {
        case 0: discard()
        case EEXIST:
            discard()
            throw .usage(Message(.outputExists(file: target)))
        default:
            // A file system without second names.
            guard access(target, F_OK) != 0, rename(temporary, target) == 0 else { throw abandon(error) }
            close(descriptor)
        }
    }

    private func syncFolder() {
        let folder = open(URL(fileURLWithPath: target).deletingLastPathComponent().path, O_RDONLY)
        guard folder >= 0 else { return }
        fsync(folder)
        close(folder)
    }

    private func abandon(_ error: Int32) -> CommandFailure {
        discard()
        return StagedFile.failure(target, error)
    }

    private static func failure(_ target: String, _ error: Int32) -> CommandFailure {
        .unwritable(target, systemError: error)
    }
}
