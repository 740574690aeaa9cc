import SelectionCore
import Wording

/// Reads the file that says how lists of nominees are read.
package enum ImportMapReader {
    /// The map in `file`, and what does not reject it but should be known.
    /// - Parameter headings: the headings that the pool has, which the map may name beside fields.
    /// - Throws: `InputRejection` with every problem of the file.
    /// - Complexity: O(bytes).
    package static func read(
        _ file: InputFile, poolHeadings headings: [String]
    ) throws(InputRejection) -> (map: ImportMap, remarks: [Diagnostic]) {
        var decoder = ImportMapDecoder(headings: headings)
        let root = try DocumentReader.read(file, &decoder.problems)
        decoder.decode(root, file: file.name)
        guard !decoder.problems.hasErrors else { throw InputRejection(decoder.problems.sorted) }
        return (decoder.map, decoder.problems.sorted)
    }
}

/// Makes a map of the entries of a document, finding all that is wrong with them at once.
private struct ImportMapDecoder: DocumentDecoding {
    var map = ImportMap()
    var problems = ProblemList()
    let headings: [String]

    init(headings: [String]) { self.headings = headings }

    mutating func decode(_ root: DocumentNode, file: String) {
        guard let fields = self.fields(root, as: file, of: ImportMapKeys.map) else { return }
        map.ageDay = value(ImportMapKeys.day, of: fields)
        if let choice = value(ImportMapKeys.yearOnly, of: fields) { map.yearOnly = choice }
        if let node = fields[ImportMapKeys.keep], node.list?.isEmpty != true {
            map.kept = texts(node, as: ImportMapKeys.keep.name).map(\.text)
        }
        if let node = fields[ImportMapKeys.ids] { decodeIDs(node) }
        for entry in entries(ImportMapKeys.headings, of: fields) {
            checkField(entry)
            map.headings[entry.key] = texts(entry.value, as: entry.key).map(\.text)
        }
        for entry in entries(ImportMapKeys.values, of: fields) {
            checkField(entry)
            map.values[entry.key] = decodeValues(entry.value, of: entry.key)
        }
        for entry in entries(ImportMapKeys.empty, of: fields) {
            checkField(entry)
            map.empty[entry.key] = decodeEmpty(entry.value, of: entry.key)
        }
    }

    private mutating func entries(_ key: Key<NodeForm>, of fields: DocumentFields) -> [DocumentNode.Entry] {
        fields[key].flatMap { self.map($0, as: key.name)?.entries } ?? []
    }

    private mutating func decodeIDs(_ node: DocumentNode) {
        guard let fields = self.fields(node, as: ImportMapKeys.ids.name, of: IDKeys.map) else { return }
        if let prefix = value(IDKeys.prefix, of: fields) { map.ids.prefix = prefix }
        if let digits = value(IDKeys.digits, of: fields) { map.ids.digits = digits }
    }

    /// The values of a field; no two have a spelling in common.
    private mutating func decodeValues(
        _ node: DocumentNode, of field: String
    ) -> [(value: String, spellings: [String])] {
        guard let entries = node.entries else {
            problems.error(at: node.location, Message(.expectedMap(key: field)))
            return []
        }
        var owners: [String: String] = [:]
        return entries.map { entry in
            let isEmpty = entry.value.isMissing || entry.value.list?.isEmpty == true
            let spellings = isEmpty ? [] : texts(entry.value, as: entry.key)
            for spelling in [(text: entry.key, location: entry.location)] + spellings {
                if let owner = owners[spelling.text], owner != entry.key {
                    problems.error(
                        at: spelling.location,
                        Message(
                            ImportFileMessage.spellingOfTwo(
                                text: spelling.text.quotable, first: owner.quotable, second: entry.key.quotable)))
                }
                owners[spelling.text] = entry.key
            }
            return (entry.key, spellings.map(\.text))
        }
    }

    /// The texts of a field that say nothing; none of them is a value, or stands for one.
    private mutating func decodeEmpty(_ node: DocumentNode, of field: String) -> [String] {
        guard node.list?.isEmpty != true else { return [] }
        let values = map.values[field] ?? []
        return texts(node, as: field).map { text, location in
            if let owner = values.first(where: { $0.value == text || $0.spellings.contains(text) }) {
                problems.error(
                    at: location,
                    Message(
                        ImportFileMessage.spellingOfTwo(
                            text: text.quotable, first: owner.value.quotable, second: ImportMapKeys.empty.name)))
            }
            return text
        }
    }

    /// A name is that of a field, or a heading of the pool.
    private mutating func checkField(_ entry: DocumentNode.Entry) {
        let names = PersonField.allCases.map(\.rawValue)
        guard !names.contains(entry.key), !headings.contains(entry.key) else { return }
        problems.error(
            at: entry.location, Message(ImportFileMessage.unknownField(name: entry.key.quotable)),
            advice: [
                Message(.allowedValues(values: names.joined(separator: ", "))),
                .nearest(entry.key, among: names + headings),
            ])
    }
}
