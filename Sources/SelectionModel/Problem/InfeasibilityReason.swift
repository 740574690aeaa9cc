/// A reason why there is no selection, as far as it is known: the rows and pins that the proof reads. It is a guess until they
/// are searched by themselves.
package struct InfeasibilityReason: Sendable {
    /// The rows with a part in it.
    package var rows: Set<Int>
    /// The pinned nominees with a part in it.
    package var pinned: Set<Int>

    /// The proof reads `rows` and the pins of `pinned`.
    package init(rows: Set<Int> = [], pinned: Set<Int> = []) { (self.rows, self.pinned) = (rows, pinned) }
}
