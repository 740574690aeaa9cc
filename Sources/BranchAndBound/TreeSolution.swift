import IntegerProgramming

/// The best solution of a programme as a tree found it, every cut of which is proven in whole numbers.
package struct TreeSolution {
    /// What the search came to.
    package var solution: IntegerSolution
    /// True where another solution, different in the columns that were named, is worth as much as the best.
    package var hasTie = false
    /// Pivots of the simplex method.
    package var pivots = 0
    /// Nodes visited.
    package var nodes = 0
    /// The tree's steps, where they were to be written down.
    package var proof: TreeProof
    /// What branching on each column has cost; nil where there was no tree.
    package var experience: [PseudoCosts.Experience]?
}
