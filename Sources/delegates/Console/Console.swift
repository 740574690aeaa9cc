import DelegateSelection
import Foundation
import Synchronization

/// Standard output for results, standard error for everything else.
enum Console {
    /// True where only errors are said on standard error.
    static let isQuiet = Atomic(false)

    /// Writes a result to standard output; a reader who has gone away is no failure.
    /// - Throws: `CommandFailure` where the text cannot be written.
    static func print(_ text: String) throws(CommandFailure) { try print(bytes: Array(text.utf8)) }

    /// Writes the bytes of a result to standard output; a reader who has gone away is no failure.
    /// - Throws: `CommandFailure` where they cannot be written.
    static func print(bytes: [UInt8]) throws(CommandFailure) {
        let error = write(bytes, to: STDOUT_FILENO)
        guard error != 0, error != EPIPE else { return }
        throw .unwritable("stdout", systemError: error)
    }

    /// Writes an answer to standard output.
    /// - Throws: `CommandFailure` where it cannot be written.
    static func print(_ report: some Report, as format: ReportFormat, _ language: Language) throws(CommandFailure) {
        try print(bytes: format.bytes(report, language, width: TerminalWidth.ofOutput))
    }

    /// Writes a line, or several, to standard error; nothing can be done where that fails. What the argument parser and the
    /// system say of arguments and paths is no message of ours, so control characters are written out here.
    static func error(_ line: String) {
        _ = write(Array((VisibleText.of(line, keeping: "\n") + "\n").utf8), to: STDERR_FILENO)
    }

    /// Writes a line that is no error to standard error, unless only errors are wanted.
    static func note(_ line: String) { if !isQuiet.load(ordering: .relaxed) { error(line) } }

    /// Writes progress to standard error as it is, unless only errors are wanted.
    static func status(_ text: String) {
        if !isQuiet.load(ordering: .relaxed) { _ = write(Array(text.utf8), to: STDERR_FILENO) }
    }

    /// Lists problems on standard error, and how many there are.
    static func list(_ diagnostics: [Diagnostic], _ language: Language) {
        for diagnostic in diagnostics {
            let line = line(diagnostic, language)
            if diagnostic.severity == .error { error(line) } else { note(line) }
        }
        let counts = [Diagnostic.Severity.error, .warning, .note].map { severity in
            "\(diagnostics.count { $0.severity == severity })"
        }
        note(Message(.problemCount(errors: counts[0], warnings: counts[1], notes: counts[2])).text(language))
    }

    /// Tells the warnings among `remarks`.
    static func warn(_ remarks: [Diagnostic], _ language: Language) {
        for remark in remarks where remark.severity == .warning { note(line(remark, language)) }
    }

    /// A problem as a line.
    static func line(_ diagnostic: Diagnostic, _ language: Language) -> String {
        let text = diagnostic.text(language)
        return switch diagnostic.severity {
        case .error: text
        case .warning: Message(.warningPrefix(words: text)).text(language)
        case .note: Message(.notePrefix(words: text)).text(language)
        }
    }

    /// Writes all of `bytes`.
    /// - Returns: 0, or the system's error number.
    static func write(_ bytes: some Collection<UInt8>, to descriptor: Int32) -> Int32 {
        var rest = Array(bytes)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count < 0 { return errno }
            rest = rest.dropFirst(count)
        }
        return 0
    }
}
