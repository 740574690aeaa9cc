/// How everybody is counted: by which statements, and as one of whose base. Who is counted alike has one sign.
package struct CountSigns: Sendable {
    /// The number of each nominee's sign.
    package let signs: [UInt32]
    /// The places of the statements that count whoever has a sign, ascending.
    package let counts: [[Int]]
    /// The places of the statements in whose base they are, where a share is of it, ascending.
    package let bases: [[Int]]

    /// The signs of the first `count` nominees.
    /// - Complexity: O(nominees × constraints + signs × statements).
    init(_ index: CountIndex, count: Int) {
        let (types, representatives) = index.types(among: count)
        signs = types
        counts = representatives.map(index.counts)
        bases = representatives.map(index.bases)
    }
}
