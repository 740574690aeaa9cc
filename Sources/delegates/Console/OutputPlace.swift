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

    /// The file for an answer in a format, found to be writable; nil for standard output.
    /// - Throws: `CommandFailure` for a wrong use also where the format is one of files of bytes and no file is named, or the build
    ///   has no workbooks: before anything is searched.
    func file(inputs: [String], for format: ReportFormat) throws(CommandFailure) -> OutputFile? {
        if format == .xlsx, !SheetBook.isAvailable { throw .usage(Message(.noWorkbooks)) }
        let file = try file(inputs: inputs)
        if file == nil, format.text == nil { throw .usage(Message(.outputNeeded)) }
        return file
    }

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
        try publish(bytes: format.bytes(report, language, width: terminalWidth))
    }

    /// Writes a result to the file, or to standard output where there is none.
    /// - Throws: `CommandFailure` where it cannot be written.
    func publish(_ text: String) throws(CommandFailure) { try publish(bytes: Array(text.utf8)) }

    /// Writes the bytes of a result to the file, or to standard output where there is none.
    /// - Throws: `CommandFailure` where they cannot be written.
    func publish(bytes: [UInt8]) throws(CommandFailure) {
        if let self { try self.write(bytes: bytes) } else { try Console.print(bytes: bytes) }
    }
}
