/// The places of the input files of a selection.
package struct InputPaths: Sendable {
    /// The plan's file; quota files are found relative to its folder.
    package var plan: String
    /// The nominees' file, which may be a pipe; `-` is standard input.
    package var pool: String
    /// The scenario's file, where there is one.
    package var scenario: String?
    /// True where the plan may name files outside its folder.
    package var allowsOutside = false

    /// Files by path.
    package init(plan: String, pool: String, scenario: String? = nil) {
        self.plan = plan
        self.pool = pool
        self.scenario = scenario
    }
}
