import ArgumentParser
import DelegateSelection

/// `--output` and `--force`.
struct OutputPlace: ParsableArguments {
    @Option(
        help: "Write the result to this file, whole or not at all; - is standard output, as without it.",
        completion: .file())
    var output: String?

    @Flag(help: "Replace the output file if it exists.")
    var force = false

    /// The file to write, found to be writable; nil for standard output.
    /// - Throws: `CommandFailure`.
    func file(inputs: [String]) throws(CommandFailure) -> OutputFile? {
        if inputs.count(where: { $0 == "-" }) > 1 { throw .usage(Message(.standardInputTwice)) }
        guard let output, output != "-" else { return nil }
        return try OutputFile(path: output, mayReplace: force, inputs: inputs)
    }
}

extension OutputFile? {
    /// The width of the terminal that shows the result; nil where none does.
    var terminalWidth: Int? { self == nil ? TerminalWidth.ofOutput : nil }

    /// Writes an answer to the file, or to standard output where there is none.
    /// - Throws: `CommandFailure` where it cannot be written.
    func publish(_ report: some Report, as format: ReportFormat, _ language: Language) throws(CommandFailure) {
        try publish(report.text(as: format, language, version: DelegateSelector.version, width: terminalWidth))
    }

    /// Writes a result to the file, or to standard output where there is none.
    /// - Throws: `CommandFailure` where it cannot be written.
    func publish(_ text: String) throws(CommandFailure) {
        if let self { try self.write(text) } else { try Console.print(text) }
    }
}
