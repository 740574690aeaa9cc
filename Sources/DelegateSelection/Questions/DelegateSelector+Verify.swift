import SelectionCore
import SelectionInput
import SelectionVerification

/// The files to be verified, and the depth of the check.
public struct VerificationRequest: Sendable {
    /// The selection file.
    public var selection: InputSource
    /// The published list that it should follow.
    public var replaces: InputSource?
    /// True where the bounds that the selection states are recomputed.
    public var recomputesBounds = false
    /// The file of the whole proof, which is followed step by step.
    public var certificate: InputSource?
    /// The number of threads that may work; the findings do not depend on it.
    public var threads = 1
    /// The record of people whose data was blanked in the nominees' file since; nil where there is none.
    package var record: InputSource?

    /// A request to verify that `selection` follows from its inputs.
    public init(_ selection: InputSource) { self.selection = selection }
}

extension DelegateSelector {
    /// Recounts a selection file without a solver, and checks that it belongs to its inputs.
    ///
    /// What a selection attains, how it keeps every rule, who was selected and from which files: all of it is derived again.
    /// What only a search can know is followed where the request names bounds or a certificate, with whole-number sums only.
    /// - Parameters:
    ///   - request: the selection file, and what is to be checked of it.
    ///   - inputs: the plan, with the lottery seed that the numbers must follow from, and the nominees.
    /// - Throws: `InputRejection` with everything that is not so, each at its place.
    /// - Complexity: O(nominees + selected × rules), and the size of the proof.
    public static func verify(
        _ request: VerificationRequest, _ inputs: SelectionInputs
    ) throws(InputRejection) -> VerifiedSelection {
        let file = try request.selection.open()
        var inputs = inputs
        // The record says which file this one was: the selection has that one's hash.
        if let record = request.record { inputs.follow(try ForgettingRecord.read(try record.open())) }
        var problems = Verification.verify(inputs: inputs, selectionFile: file)
        if let replaces = request.replaces {
            problems += try Verification.compare(selectionFile: file, with: try replaces.open())
        }
        guard problems.isEmpty else { throw InputRejection(problems) }
        var verified = try Verification.claims(of: file, quotaFiles: inputs.fingerprints.quotas.count)
        verified.forgotten = inputs.forgotten
        if inputs.forgotten != nil { return verified }
        if request.recomputesBounds {
            verified.bounds = try Verification.bounds(inputs: inputs, selectionFile: file, threads: request.threads)
        }
        if let certificate = request.certificate {
            try Verification.followCertificate(
                inputs: inputs, selectionFile: file, certificateFile: try certificate.open(),
                threads: request.threads)
            verified.isCertified = true
        }
        return verified
    }
}
