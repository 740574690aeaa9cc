import ConferenceCalendar
import SelectionCore

/// Reads the file of the conferences: the rules of their modes and dates, and the conferences.
package enum ConferencePlanReader {
    /// The plan in `file`.
    /// - Throws: `InputRejection` with every problem of the file.
    /// - Complexity: O(bytes).
    package static func read(_ file: InputFile) throws(InputRejection) -> ConferencePlan {
        let root = try DocumentReader.read(file)
        var decoder = ConferencePlanDecoder()
        decoder.decode(root, file: file.name)
        guard !decoder.problems.hasErrors else { throw InputRejection(decoder.problems.sorted) }
        return decoder.plan
    }
}
