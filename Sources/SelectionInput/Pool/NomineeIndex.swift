import SelectionCore

/// The rows that ids are in: a hash of every id, the ids themselves staying in the file.
package struct NomineeIndex {
    let table: Table
    let idColumn: Int
    /// The hash of each row's id, chunk by chunk.
    let hashes: [[UInt32]]

    /// The hash of an id in NFC and trimmed.
    static func hash(of id: String) -> UInt32 { short(ByteHash.of(id)) }

    /// The part of a hash that is kept.
    static func short(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) }

    /// The rows of those of `ids` that the table has.
    /// - Complexity: O(rows + ids).
    func rows(of ids: [String]) -> [String: Int] {
        guard !ids.isEmpty else { return [:] }
        let idsOfHash = Dictionary(grouping: ids, by: NomineeIndex.hash)
        let filter = HashFilter(idsOfHash.keys)
        var rows: [String: Int] = [:]
        var first = 0
        for hashes in hashes {
            for (place, hash) in hashes.enumerated() where filter.mayContain(hash) {
                guard let candidates = idsOfHash[hash] else { continue }
                let id = table.field(idColumn, ofRow: first + place)
                if candidates.contains(id) { rows[id] = first + place }
            }
            first += hashes.count
        }
        return rows
    }

    /// An id of the table that one slip of the keyboard turns into `id`: a character more, less, other, or two swapped.
    /// - Complexity: O(rows + characters of the id).
    func nearest(to id: String) -> String? {
        let candidates = NomineeIndex.neighbours(of: id)
        let known = rows(of: candidates)
        return candidates.first { known[$0] != nil }
    }

    /// The ids that one slip of the keyboard turns into `id`, the likelier ones first; none where it is very long.
    package static func neighbours(of id: String) -> [String] {
        let plain = LookAlikes.replaced(in: id)
        return id.count <= 40 ? [plain, plain.uppercased(), plain.lowercased()] + slips(of: id) : []
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
