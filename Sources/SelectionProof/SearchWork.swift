/// The work of a search, in steps that do not depend on the machine.
package struct SearchWork: Sendable, Equatable {
    /// The number of times that everyone was priced for a relaxation.
    package var scans = 0
    /// Pivots of the simplex method, in relaxations and trees of the built-in engine.
    package var pivots = 0
    /// Restricted problems searched.
    package var restrictedProblems = 0
    /// Nodes of the built-in engine's trees.
    package var nodes = 0

    /// None yet.
    package init() {}

    /// The steps of both.
    package static func += (total: inout SearchWork, more: SearchWork) {
        total.scans += more.scans
        total.pivots += more.pivots
        total.restrictedProblems += more.restrictedProblems
        total.nodes += more.nodes
    }
}
