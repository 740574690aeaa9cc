/// Where the input files of a selection are.
public struct InputPaths: Sendable {
    /// The plan's file; quota files are found relative to its folder.
    public var plan: String
    /// The nominees' file.
    public var pool: String
    /// The scenario's file, where there is one.
    public var scenario: String?

    /// Files by path.
    public init(plan: String, pool: String, scenario: String? = nil) {
        self.plan = plan
        self.pool = pool
        self.scenario = scenario
    }
}
