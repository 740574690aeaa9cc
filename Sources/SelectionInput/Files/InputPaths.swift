/// Where the input files of a selection are.
public struct InputPaths: Sendable {
    /// The plan's file; quota files are found relative to its folder.
    public var plan: String
    /// The nominees' file, which may be a pipe; `-` is standard input.
    public var pool: String
    /// The scenario's file, where there is one.
    public var scenario: String?
    /// Whether the plan may name files outside its folder.
    public var allowsOutside = false

    /// Files by path.
    public init(plan: String, pool: String, scenario: String? = nil) {
        self.plan = plan
        self.pool = pool
        self.scenario = scenario
    }
}
