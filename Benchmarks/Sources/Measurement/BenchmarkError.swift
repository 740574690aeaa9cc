/// Why a benchmark could not be run; not that it was slow.
public struct BenchmarkError: Error, CustomStringConvertible {
    /// What is the matter.
    public let description: String

    /// An error for `description`.
    public init(_ description: String) { self.description = description }
}
