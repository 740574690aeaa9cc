/// A fault in a proof.
package struct ProofFault: Error, Equatable, Sendable {
    /// The kind of fault.
    package enum Kind: String, Sendable {
        /// A stage or step is of a kind that cannot stand there, or something is missing or left over.
        case misplaced
        /// A bound is not what its multipliers give.
        case wrongBound
        /// A bound or a value does not show what it is said to show.
        case doesNotClose
        /// A branch leaves out values that the column may have.
        case gapInBranch
        /// A solution breaks a row or misses its target.
        case noSolution
    }

    /// Its kind.
    package var kind: Kind
    /// In which stage, from 0.
    package var stage: Int
    /// In which step of its tree, from 0; nil where it is none of them.
    package var step: Int?
}
