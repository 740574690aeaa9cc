import IntegerProgramming

/// The best solution of a programme as a tree found it, every cut of which is proven in whole numbers.
package struct TreeSolution {
    /// The outcome of the search.
    package var solution: IntegerSolution
    /// True where another solution, different in the columns that were named, is worth as much as the best.
    package var hasTie = false
    /// The number of pivots of the simplex method.
    package var pivots = 0
    /// The number of nodes visited.
    package var nodes = 0
    /// The tree's steps, where they were to be written down.
    package var proof: TreeProof
    /// The experience of branching on each column; nil where there was no tree.
    package var experience: [PseudoCosts.Experience]?
}
