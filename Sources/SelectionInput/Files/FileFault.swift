import Foundation
import SelectionCore
import Wording

/// The reason why a file cannot be read.
enum FileFault: Error {
    /// The operating system refuses it, with this error number (`errno`).
    case system(Int32)
    /// It is a device, a pipe or a socket.
    case notRegular
    /// A pipe gives more bytes than there is room for.
    case tooLong(room: Int)

    /// The fault that the system named last.
    static var last: FileFault { .system(errno) }

    /// The fault as a problem of the file `name`.
    func diagnostic(name: String) -> Diagnostic {
        let place = SourceLocation(file: name)
        switch self {
        case .system(ENOENT): return Diagnostic(.error, at: place, Message(.fileMissing))
        case .system(let number):
            return Diagnostic(
                .error, at: place, Message(.fileUnreadable), advice: [.reason(ofSystemError: number)])
        case .notRegular:
            return Diagnostic(
                .error, at: place, Message(FileMessage.notRegular),
                advice: [Message(FileMessage.pipeForPool)])
        case .tooLong(let room):
            let megabytes = "\(room / 1_000_000)"
            return Diagnostic(.error, at: place, Message(FileMessage.pipeTooLong(megabytes: megabytes)))
        }
    }
}
