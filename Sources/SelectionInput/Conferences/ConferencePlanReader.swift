import ConferenceCalendar
import SelectionCore
import Wording

/// Reads the file of the conferences: the rules of their modes and dates, and the conferences.
package enum ConferencePlanReader {
    /// The plan in `file`, and what does not reject it but should be known.
    /// - Throws: `InputRejection` with every problem of the file.
    /// - Complexity: O(bytes).
    package static func read(
        _ file: InputFile
    ) throws(InputRejection) -> (plan: ConferencePlan, remarks: [Diagnostic]) {
        var decoder = ConferencePlanDecoder()
        let root = try DocumentReader.read(file, &decoder.problems)
        decoder.decode(root, file: file.name)
        guard !decoder.problems.hasErrors else { throw InputRejection(decoder.problems.sorted) }
        return (decoder.plan, decoder.problems.sorted)
    }
}
