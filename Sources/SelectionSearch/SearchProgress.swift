/// What a search tells about itself while it runs.
package struct SearchProgress: Sendable {
    /// What it is doing.
    package enum Phase: Sendable, Equatable {
        /// Looking for a first selection.
        case construction
        /// Working on a level of the objective, from 0; the lottery is one more than the last.
        case level(Int)
    }

    /// What it is doing.
    package var phase: Phase
    /// The level's value of the best selection found, where there is one.
    package var best: Int?
    /// What no selection can exceed in this level, where it is known.
    package var bound: Int?
}
