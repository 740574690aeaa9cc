/// What is known of why there is no selection: what its proof reads. It is a guess until that is asked for by itself.
package struct InfeasibilityReason: Sendable {
    /// The rows with a part in it.
    package var rows: Set<Int>
    /// The pinned nominees with a part in it.
    package var pinned: Set<Int>

    /// The proof reads `rows` and the pins of `pinned`.
    package init(rows: Set<Int> = [], pinned: Set<Int> = []) { (self.rows, self.pinned) = (rows, pinned) }
}
