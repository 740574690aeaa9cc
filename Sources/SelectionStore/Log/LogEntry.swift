import Crypto
import Foundation

/// Somebody who changes the store, as the log names them: the name that they sign in with, or the program they used.
package struct Author: Sendable, Hashable, CustomStringConvertible {
    /// The name.
    package let name: String

    /// The author `name`.
    package init(_ name: String) { self.name = name }

    /// Whoever sits at the machine itself, where nobody signs in.
    package static let local = Author("local")
    /// The command line.
    package static let command = Author("command")
    /// The server itself, such as its retention job.
    package static let server = Author("server")

    package var description: String { name }
}

/// What the log says of a change: ids and hashes, nobody's data.
package struct LoggedAct: Sendable, Equatable {
    /// The kinds of acts. Their raw values are in the files of stores and are not changed.
    package enum Kind: String, Sendable, CaseIterable {
        case conferenceMade = "conference-made"
        case conferenceClosed = "conference-closed"
        case conferenceReopened = "conference-reopened"
        case documentSaved = "document-saved"
        case nomineesReplaced = "nominees-replaced"
        case unitsReplaced = "units-replaced"
        case uploadReceived = "upload-received"
        case uploadRemoved = "upload-removed"
        case reviewAnswered = "review-answered"
        case nomineeCorrected = "nominee-corrected"
        case nomineeDeleted = "nominee-deleted"
        case dataBlanked = "data-blanked"
        case runQueued = "run-queued"
        case runEnded = "run-ended"
        case runCancelled = "run-cancelled"
        case selectionPublished = "selection-published"
        case decided = "decided"
        case paperIssued = "paper-issued"
        case commented = "commented"
        case sensitiveRead = "sensitive-read"
        case userInvited = "user-invited"
        case userMade = "user-made"
        case userChanged = "user-changed"
        case signedIn = "signed-in"
        case signInFailed = "sign-in-failed"
        case signedOut = "signed-out"
        case settingChanged = "setting-changed"
        case imported = "imported"
        case exported = "exported"
        case backedUp = "backed-up"
    }

    /// The kind of act.
    package var kind: Kind
    /// The conference it is in; nil where it is in none.
    package var conference: Int?
    /// What it is about: ids, file names, headings.
    package var subject: String
    /// The SHA-256 of what was written; blank where nothing was.
    package var digest: String

    /// An act.
    package init(_ kind: Kind, conference: Int? = nil, subject: String = "", digest: String = "") {
        (self.kind, self.conference, self.subject, self.digest) = (kind, conference, subject, digest)
    }
}

/// A line of the log.
package struct LogEntry: Sendable, Equatable {
    /// Its number, from 1, without gaps.
    package var sequence: Int
    /// When it was written.
    package var time: String
    /// Who did it.
    package var author: String
    /// The act by its raw value: of a kind that a later version writes, too.
    package var act: String
    package var conference: Int?
    package var subject: String
    package var digest: String
    /// The hash of the line before it and of everything above.
    package var hash: String

    /// The hash that the line should have after one with the hash `previous`: SHA-256 over its fields, each after its length in
    /// bytes, so that no two lines give the same bytes.
    func expectedHash(after previous: String) -> String {
        let fields = [
            previous, "\(sequence)", time, author, act, conference.map { "\($0)" } ?? "", subject, digest,
        ]
        var hash = SHA256()
        for field in fields { hash.update(data: Data("\(field.utf8.count):\(field)".utf8)) }
        return hash.finalize().hexadecimal
    }
}

extension Sequence<UInt8> {
    /// The bytes as lower-case hexadecimal digits.
    var hexadecimal: String {
        var digits = ""
        for byte in self { digits += (byte < 16 ? "0" : "") + String(byte, radix: 16) }
        return digits
    }
}

/// SHA-256 in hexadecimal.
package enum Digest {
    /// That of a text's UTF-8 bytes.
    package static func of(_ text: String) -> String { of(Array(text.utf8)) }

    /// That of bytes.
    package static func of(_ bytes: [UInt8]) -> String { SHA256.hash(data: bytes).hexadecimal }
}
