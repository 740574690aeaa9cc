import SelectionCore
import Wording

/// Reads the file of a letterhead.
package enum LetterheadReader {
    /// The letterhead in `file`, and what does not reject it but should be known.
    /// - Throws: `InputRejection` with every problem of the file.
    /// - Complexity: O(bytes).
    package static func read(
        _ file: InputFile
    ) throws(InputRejection) -> (letterhead: Letterhead, remarks: [Diagnostic]) {
        var decoder = LetterheadDecoder()
        let root = try DocumentReader.read(file, &decoder.problems)
        decoder.decode(root, file: file.name)
        guard !decoder.problems.hasErrors else { throw InputRejection(decoder.problems.sorted) }
        return (decoder.letterhead, decoder.problems.sorted)
    }
}

/// Makes a letterhead of the entries of a document, finding all that is wrong with them at once.
private struct LetterheadDecoder: DocumentDecoding {
    var letterhead = Letterhead()
    var problems = ProblemList()

    mutating func decode(_ root: DocumentNode, file: String) {
        guard let fields = self.fields(root, as: file, of: LetterheadKeys.map) else { return }
        letterhead.superior = value(LetterheadKeys.superior, of: fields)
        letterhead.issuer = value(LetterheadKeys.issuer, of: fields) ?? ""
        letterhead.number = value(LetterheadKeys.number, of: fields) ?? ""
        if let node = fields[LetterheadKeys.numbers] { letterhead.numbers = numbers(node) }
        letterhead.place = value(LetterheadKeys.place, of: fields) ?? ""
        letterhead.date = value(LetterheadKeys.date, of: fields)
        letterhead.signature = lines(LetterheadKeys.signature, of: fields) ?? []
        letterhead.signatory = value(LetterheadKeys.signatory, of: fields)
        letterhead.recipients = lines(LetterheadKeys.recipients, of: fields) ?? []
        let columns = fields[LetterheadKeys.columns].map { texts($0, as: LetterheadKeys.columns.name) }
        letterhead.columns = columns?.map(\.text)
        letterhead.columnPlaces = columns?.map(\.location) ?? []
    }

    /// `numbers: { replies: /PNV, draw: /BB-PNV }`.
    private mutating func numbers(_ node: DocumentNode) -> [Letterhead.NumberOfKind] {
        guard let fields = map(node, as: LetterheadKeys.numbers.name) else { return [] }
        return fields.entries.compactMap { entry in
            text(entry.value, as: entry.key).map { .init(kind: entry.key, text: $0, place: entry.location) }
        }
    }

    private mutating func lines(_ key: Key<NodeForm>, of fields: DocumentFields) -> [String]? {
        fields[key].map { node in texts(node, as: key.name).map(\.text) }
    }
}
