import DelegateSelection
import Foundation

/// Standard output for results, standard error for everything else.
enum OfficeConsole {
    /// Writes a line of a result, at once.
    static func print(_ line: String) { write(line, to: .standardOutput) }

    /// Writes a line about what went wrong, or what is wanted.
    static func error(_ line: String) { write(VisibleText.of(line, keeping: "\n"), to: .standardError) }

    private static func write(_ line: String, to handle: FileHandle) {
        do {
            try handle.write(contentsOf: Data((line + "\n").utf8))
        } catch {
            // Nobody reads any more; what was done is done.
            return
        }
    }

    /// A line that somebody types; nil at the end of the input.
    static func ask(_ question: String) -> String? {
        error(question)
        return readLine()
    }

    /// A line that is not shown while it is typed.
    static func askSecretly(_ question: String) -> String? {
        error(question)
        var before = termios()
        guard isatty(STDIN_FILENO) == 1, tcgetattr(STDIN_FILENO, &before) == 0 else { return readLine() }
        var quiet = before
        quiet.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet)
        defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &before) }
        return readLine()
    }
}
