import DelegateSelection

/// The file that `--certificate` names: it holds the whole proof, where there is one.
struct CertificateFile {
    let file: OutputFile

    /// Writes the proof of `outcome`, or says why there is none.
    /// - Throws: `CommandFailure` where it cannot be written.
    func write(provenBy outcome: Outcome, _ inputs: SelectionInputs, _ language: Language) throws {
        if let proof = try Certificate(outcome, inputs) { return try file.write(try proof.text()) }
        let isCounted = outcome.status == .infeasible
        Console.note(Message(isCounted ? .countedNotCertified : .nothingCertified).text(language))
    }
}

extension SearchArguments {
    /// The certificate's file, found to be writable; nil where none is asked for.
    /// - Throws: `CommandFailure` for a wrong use where it is the same as the result's.
    func certificateFile(
        besides result: OutputFile?, inputs: [String], mayReplace: Bool
    ) throws(CommandFailure) -> CertificateFile? {
        guard let certificate else { return nil }
        let file = try OutputFile(path: certificate, mayReplace: mayReplace, inputs: inputs)
        if let result, file.isSame(as: result) { throw .usage(Message(.outputTwice)) }
        return CertificateFile(file: file)
    }
}
