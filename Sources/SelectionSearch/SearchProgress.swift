/// A report of a search while it runs.
package struct SearchProgress: Sendable {
    /// The phase of a search.
    package enum Phase: Sendable, Equatable {
        /// Looking for a first selection.
        case construction
        /// Working on a level of the objective, from 0; the lottery is one more than the last.
        case level(Int)
    }

    /// The present phase.
    package var phase: Phase
    /// The level's value of the best selection found, where there is one.
    package var best: Int?
    /// The value that no selection can exceed in this level, where it is known.
    package var bound: Int?
}
