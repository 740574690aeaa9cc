import SelectionModel

/// Several codings of the same nominees folded into one: equal where all of them are equal.
struct CombinedCodes {
    /// The code of each nominee, dense from 0.
    private(set) var codes: [UInt32]
    /// A nominee for each code: the first who has it.
    private(set) var representatives: [Int]

    /// Everyone alike.
    init(count: Int) {
        codes = [UInt32](repeating: 0, count: count)
        representatives = count > 0 ? [0] : []
    }

    /// Tells nominees apart, besides, by `classOfCode[code]` of a column's codes; classes are dense from 0.
    /// - Complexity: O(nominees).
    mutating func split(by column: PackedCodes, classOfCode: [Int]) {
        let classes = (classOfCode.max() ?? 0) + 1
        guard classes > 1 else { return }
        switch column {
        case .bytes(let columnCodes): split(columnCodes, classOfCode, classes)
        case .halves(let columnCodes): split(columnCodes, classOfCode, classes)
        case .words(let columnCodes): split(columnCodes, classOfCode, classes)
        }
    }

    /// Up to this many pairs are looked up in an array.
    private static let denseLimit = 1 << 22

    private mutating func split<Code: FixedWidthInteger>(
        _ columnCodes: [Code], _ classOfCode: [Int], _ classes: Int
    ) {
        let before = representatives.count
        representatives = []
        guard before * classes <= CombinedCodes.denseLimit else {
            return splitSparsely(columnCodes, classOfCode, classes)
        }
        var codeOfPair = [Int32](repeating: -1, count: before * classes)
        for nominee in codes.indices {
            let pair = Int(codes[nominee]) * classes + classOfCode[Int(columnCodes[nominee])]
            if codeOfPair[pair] < 0 {
                codeOfPair[pair] = Int32(representatives.count)
                representatives.append(nominee)
            }
            codes[nominee] = UInt32(codeOfPair[pair])
        }
    }

    private mutating func splitSparsely<Code: FixedWidthInteger>(
        _ columnCodes: [Code], _ classOfCode: [Int], _ classes: Int
    ) {
        var codeOfPair: [Int: UInt32] = [:]
        for nominee in codes.indices {
            let pair = Int(codes[nominee]) * classes + classOfCode[Int(columnCodes[nominee])]
            if let known = codeOfPair[pair] {
                codes[nominee] = known
            } else {
                let code = UInt32(representatives.count)
                codeOfPair[pair] = code
                representatives.append(nominee)
                codes[nominee] = code
            }
        }
    }
}

/// Numbers the distinct elements from 0 in the order of first appearance.
func denseClasses<Element: Hashable>(_ elements: some Sequence<Element>) -> [Int] {
    var classes: [Element: Int] = [:]
    return elements.map { element in
        if let known = classes[element] { return known }
        classes[element] = classes.count
        return classes.count - 1
    }
}
