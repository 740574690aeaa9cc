import SelectionCore

/// Which row an id is in: hashes of all ids, the ids themselves staying in the file.
struct NomineeIndex {
    private var slots = HashSlots()

    /// The hash of the id at `field`, equal for ids that are equal in NFC and trimmed.
    static func hash(of field: FieldRange, in bytes: UnsafeRawBufferPointer) -> UInt64 {
        isCanonical(field, in: bytes)
            ? ByteHash.of(bytes, field.start..<field.end) : ByteHash.of(field.text(in: bytes))
    }

    /// The row of `id` in `table`, or nil.
    func row(of id: String, in table: Table, column: Int) -> Int? {
        row(ofHash: ByteHash.of(id), id: { id }, in: table, column: column)
    }

    /// The row with an id of this hash; `id` is asked for only where the hashes are equal.
    func row(ofHash hash: UInt64, id: () -> String, in table: Table, column: Int) -> Int? {
        slots.index(of: hash) { table.field(column, ofRow: $0) == id() }
    }

    /// Adds the id of the next row by its hash.
    mutating func append(_ hash: UInt64) { slots.append(hash) }

    /// Whether the bytes at `field` are what the id is compared by: printable ASCII, no blank at the ends.
    private static func isCanonical(_ field: FieldRange, in bytes: UnsafeRawBufferPointer) -> Bool {
        if field.hasEscapes { return false }
        for offset in field.start..<field.end where bytes[offset] <= 0x20 || bytes[offset] >= 0x7F { return false }
        return true
    }

    /// An id of the table that one slip of the keyboard turns into `id`: a character more, less, other, or two swapped.
    /// - Complexity: O(characters of the id), whatever the size of the table.
    func nearest(to id: String, in table: Table, column: Int) -> String? {
        guard id.count <= 40 else { return nil }
        let known = { (text: String) in row(of: text, in: table, column: column) != nil }
        return [id.uppercased(), id.lowercased()].first(where: known) ?? NomineeIndex.slips(of: id).first(where: known)
    }

    private static func slips(of id: String) -> [String] {
        let characters = Array(id)
        let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_./")
        var slips: [String] = []
        func add(_ replacement: [Character], for range: Range<Int>) {
            var slip = characters
            slip.replaceSubrange(range, with: replacement)
            slips.append(String(slip))
        }
        for index in characters.indices.dropLast() {
            add([characters[index + 1], characters[index]], for: index..<index + 2)
        }
        for index in characters.indices.reversed() { for other in alphabet { add([other], for: index..<index + 1) } }
        for index in (0...characters.count).reversed() { for other in alphabet { add([other], for: index..<index) } }
        for index in characters.indices { add([], for: index..<index + 1) }
        return slips
    }
}
