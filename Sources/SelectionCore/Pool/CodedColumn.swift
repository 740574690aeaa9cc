import SelectionModel

/// Codes of nominees, one, two or four bytes each: as narrow as the number of codes allows.
package typealias PackedCodes = SelectionModel.PackedCodes

/// A column of the pool as codes into a dictionary of its distinct values.
package struct CodedColumn: Sendable {
    /// The distinct values in the order of first appearance; `values[0]` is always the blank.
    package let values: [String]
    /// The code of each nominee, an index into `values`, in one, two or four bytes.
    package let packed: PackedCodes

    /// A column of `packed` codes into `values`.
    /// - Precondition: `values[0]` is blank and every code is an index into `values`.
    package init(values: [String], packed: PackedCodes) {
        precondition(values.first == "", "the first value of a coded column is the blank")
        self.values = values
        self.packed = packed
    }

    /// A column of `codes` into `values`.
    /// - Precondition: `values[0]` is blank and every code is an index into `values`.
    /// - Complexity: O(nominees).
    package init(values: [String], codes: [UInt32]) {
        self.init(values: values, packed: PackedCodes(codes, below: values.count))
    }

    /// The code of `value`, or nil where no nominee has it.
    /// - Complexity: O(distinct values).
    package func code(of value: String) -> UInt32? {
        values.firstIndex(of: value).map { UInt32($0) }
    }

    /// The number of nominees who have nothing here.
    /// - Complexity: O(nominees).
    package var blankCount: Int {
        switch packed {
        case .bytes(let codes): CodedColumn.zeros(codes)
        case .halves(let codes): CodedColumn.zeros(codes)
        case .words(let codes): CodedColumn.zeros(codes)
        }
    }

    private static func zeros<Code: FixedWidthInteger>(_ codes: [Code]) -> Int {
        codes.withUnsafeBufferPointer { codes in
            var count = 0
            for code in codes { count &+= code == 0 ? 1 : 0 }
            return count
        }
    }
}

extension CodedColumn: Equatable {
    /// True where values and codes are the same.
    /// - Complexity: O(nominees + distinct values).
    package static func == (left: CodedColumn, right: CodedColumn) -> Bool {
        guard left.values == right.values, left.packed.count == right.packed.count else { return false }
        return (0..<left.packed.count).allSatisfy { left.packed[$0] == right.packed[$0] }
    }
}
