/// The values that several readers found in a column, as one dictionary in the order of first appearance in the file.
struct MergedValues {
    /// The values; the first is the blank.
    private(set) var values: [String] = []
    /// The place of each value of each reader among the merged ones.
    private(set) var codes: [[UInt32]]

    /// Merges the values of `coders`.
    /// - Complexity: O(values of all readers).
    init(_ coders: [ColumnCoder]) {
        guard let first = coders.first else {
            codes = []
            return
        }
        guard coders.count > 1 else {
            values = first.values
            codes = [values.indices.map { UInt32($0) }]
            return
        }
        codes = coders.map { Array(repeating: UInt32.max, count: $0.values.count) }
        let common = CommonNumbers(coders)
        var codeOfNumber = [UInt32](repeating: .max, count: common.count)
        var next = [Int](repeating: 0, count: coders.count)
        while let reader = MergedValues.earliest(coders, next) {
            let local = next[reader]
            next[reader] += 1
            let number = common.numbers[reader][local]
            if codeOfNumber[number] == .max {
                codeOfNumber[number] = UInt32(values.count)
                values.append(coders[reader].values[local])
            }
            codes[reader][local] = codeOfNumber[number]
        }
    }

    /// The reader that saw its next value before the others saw theirs.
    private static func earliest(_ coders: [ColumnCoder], _ next: [Int]) -> Int? {
        var best: (reader: Int, offset: Int)?
        for reader in coders.indices where next[reader] < coders[reader].values.count {
            let offset = coders[reader].firstOffsets[next[reader]]
            if best.map({ offset < $0.offset }) ?? true { best = (reader, offset) }
        }
        return best?.reader
    }
}

/// A number for each value that any reader knows, the same for all readers; in no order that means anything.
private struct CommonNumbers {
    /// The numbers of each reader's values.
    private(set) var numbers: [[Int]]
    private(set) var count: Int

    init(_ coders: [ColumnCoder]) {
        numbers = [Array(coders[0].values.indices)]
        count = coders[0].values.count
        var others: [String: Int] = [:]
        for coder in coders.dropFirst() {
            var own: [Int] = []
            own.reserveCapacity(coder.values.count)
            for value in coder.values {
                if let known = coders[0].code(of: value) {
                    own.append(Int(known))
                } else if coders.count > 2, let known = others[value] {
                    own.append(known)
                } else {
                    if coders.count > 2 { others[value] = count }
                    own.append(count)
                    count += 1
                }
            }
            numbers.append(own)
        }
    }
}
