/// A column of the pool as codes into a dictionary of its distinct values.
public struct CodedColumn: Sendable, Equatable {
    /// The distinct values in the order of first appearance; `values[0]` is always the blank.
    public private(set) var values: [String]
    /// The code of each nominee: an index into `values`.
    public private(set) var codes: [UInt32]

    /// A column of `codes` into `values`.
    /// - Precondition: `values[0]` is blank and every code is an index into `values`.
    public init(values: [String], codes: [UInt32]) {
        precondition(values.first == "", "the first value of a coded column is the blank")
        self.values = values
        self.codes = codes
    }

    /// The code of `value`, or nil where no nominee has it.
    /// - Complexity: O(distinct values).
    public func code(of value: String) -> UInt32? {
        values.firstIndex(of: value).map { UInt32($0) }
    }
}
