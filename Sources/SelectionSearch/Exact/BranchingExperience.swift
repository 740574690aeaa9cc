import BranchAndBound
import SelectionModel

/// What branching on nominees has cost in the kernels of one level so far, for the trees of further kernels.
struct BranchingExperience {
    /// What is known of nominees, in units of `step`.
    private var known: [Int: PseudoCosts.Experience] = [:]
    private var step = 0

    /// What is known of each column of `kernel`.
    func columns(of kernel: RestrictedProgram) -> [PseudoCosts.Experience] {
        var columns = [PseudoCosts.Experience](repeating: .init(), count: kernel.program.columns.count)
        guard step == kernel.step else { return columns }
        for (column, nominee) in kernel.free.enumerated() { columns[column] = known[nominee] ?? .init() }
        return columns
    }

    /// Keeps what a tree learned of the columns of `kernel`; forgets what is in other units.
    mutating func learn(_ learned: [PseudoCosts.Experience]?, of kernel: RestrictedProgram) {
        guard let learned else { return }
        if step != kernel.step { known = [:] }
        step = kernel.step
        for (nominee, experience) in zip(kernel.free, learned) { known[nominee] = experience }
    }
}
