import Foundation
import SelectionCore
import Wording

extension Message {
    /// The reason why the operating system refused something, by its error number (`errno`).
    package static func reason(ofSystemError number: Int32) -> Message {
        switch number {
        case ENOENT: Message(.systemMissing)
        case ENOTDIR: Message(.systemNotFolder)
        case EISDIR: Message(.systemFolder)
        case EEXIST: Message(.systemExists)
        case EACCES, EPERM: Message(.systemForbidden)
        case ENOSPC, EDQUOT: Message(.systemFull)
        case EROFS: Message(.systemReadOnly)
        case ENAMETOOLONG: Message(.systemNameTooLong)
        case ENOMEM: Message(FileMessage.noMemory)
        default: Message(.systemOther(number: "\(number)"))
        }
    }
}
