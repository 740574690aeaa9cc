/// The reason why a benchmark could not be run; being slow is none.
public struct BenchmarkError: Error, CustomStringConvertible {
    /// The reason in words.
    public let description: String

    /// An error for `description`.
    public init(_ description: String) { self.description = description }
}
