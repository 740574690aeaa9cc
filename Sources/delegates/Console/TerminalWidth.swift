import Foundation

/// The width of the terminal that a result is shown on.
enum TerminalWidth {
    /// The number of letters that a line of standard output holds; nil where that is a file or a pipe, in which names are never
    /// cut, and where the terminal does not say.
    static var ofOutput: Int? {
        var size = winsize()
        guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
        return size.ws_col > 0 ? Int(size.ws_col) : nil
    }
}
