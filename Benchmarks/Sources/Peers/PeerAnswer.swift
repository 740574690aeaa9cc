/// A peer's answer about one file, and the time that it took.
public struct PeerAnswer: Sendable, Equatable, Codable {
    /// The strength of its claim.
    public enum Status: String, Sendable, Codable {
        /// Its solution is the best, it says.
        case optimal
        /// It has a solution and ran out of time.
        case feasible
        /// There is no solution, it says.
        case infeasible
        /// It ran out of time without a solution.
        case unknown
        /// It broke down.
        case failed
    }

    /// The strength of its claim.
    public var status: Status
    /// The value of its solution, of a file that is minimized; nil where it has none.
    public var objective: Double?
    /// Seconds on the wall from the model in its memory to the answer; nil where it did not say.
    public var seconds: Double?
    /// The moment when it found its solution, in seconds of the same clock; nil where it did not say.
    public var foundSeconds: Double?
    /// The columns that are 1 or more in its solution, in ascending order; nil where it has none or was not asked.
    public var taken: [Int]?
    /// Its version, where it says.
    public var version: String?
    /// The trouble in the run, where there was any.
    public var note: String?

    /// An answer.
    public init(
        status: Status, objective: Double? = nil, seconds: Double? = nil, foundSeconds: Double? = nil,
        taken: [Int]? = nil, version: String? = nil, note: String? = nil
    ) {
        self.status = status
        self.objective = objective
        self.seconds = seconds
        self.foundSeconds = foundSeconds
        self.taken = taken
        self.version = version
        self.note = note
    }
}
