import BranchAndBound
import SelectionModel

/// The cost of branching on nominees, as seen so far in the restricted problems of one level, for the trees of further ones.
struct BranchingExperience {
    /// The experience with nominees, in units of `step`.
    private var known: [Int: PseudoCosts.Experience] = [:]
    private var step = 0

    /// The experience with each column of `restriction`.
    func columns(of restriction: RestrictedProgram) -> [PseudoCosts.Experience] {
        var columns = [PseudoCosts.Experience](repeating: .init(), count: restriction.program.columns.count)
        guard step == restriction.step else { return columns }
        for (column, nominee) in restriction.free.enumerated() { columns[column] = known[nominee] ?? .init() }
        return columns
    }

    /// Keeps what a tree learned of the columns of `restriction`; forgets what is in other units.
    mutating func learn(_ learned: [PseudoCosts.Experience]?, of restriction: RestrictedProgram) {
        guard let learned else { return }
        if step != restriction.step { known = [:] }
        step = restriction.step
        for (nominee, experience) in zip(restriction.free, learned) { known[nominee] = experience }
    }
}
