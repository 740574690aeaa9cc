/// How everybody is counted: by which statements, and as one of whose base. Who is counted alike has one sign.
package struct CountSigns: Sendable {
    /// The number of each nominee's sign.
    package let signs: [UInt32]
    /// The places of the statements that count whoever has a sign, ascending.
    package let counts: [[Int]]
    /// The places of the statements in whose base they are, where a share is of it, ascending.
    package let bases: [[Int]]

    /// The signs of everybody by the statements of `rules`.
    /// - Complexity: O(nominees × statements that count them).
    init(_ index: CountIndex, count: Int) {
        var places: [Sign: UInt32] = [:]
        var (signs, counts, bases): ([UInt32], [[Int]], [[Int]]) = ([], [], [])
        signs.reserveCapacity(count)
        for row in 0..<count {
            let sign = Sign(counts: index.counts(of: row), bases: index.bases(of: row))
            if let known = places[sign] {
                signs.append(known)
                continue
            }
            let number = UInt32(counts.count)
            places[sign] = number
            signs.append(number)
            counts.append(sign.counts)
            bases.append(sign.bases)
        }
        (self.signs, self.counts, self.bases) = (signs, counts, bases)
    }

    private struct Sign: Hashable {
        let counts: [Int]
        let bases: [Int]
    }
}
