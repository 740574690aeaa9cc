/// The nominees' codes in one attribute, one, two or four bytes each: as narrow as the number of codes allows.
package enum PackedCodes: Sendable {
    case bytes([UInt8])
    case halves([UInt16])
    case words([UInt32])

    /// Packs `codes`, all below `limit`.
    /// - Complexity: O(codes).
    package init(_ codes: [UInt32], below limit: Int) {
        if limit <= 1 << 8 {
            self = .bytes(codes.map { UInt8(truncatingIfNeeded: $0) })
        } else if limit <= 1 << 16 {
            self = .halves(codes.map { UInt16(truncatingIfNeeded: $0) })
        } else {
            self = .words(codes)
        }
    }

    /// The number of nominees.
    package var count: Int {
        switch self {
        case .bytes(let codes): codes.count
        case .halves(let codes): codes.count
        case .words(let codes): codes.count
        }
    }

    /// The place of the codes in memory: the same for copies of the same codes, as long as one of them is held.
    package var place: Int {
        switch self {
        case .bytes(let codes): codes.withUnsafeBytes { Int(bitPattern: $0.baseAddress) }
        case .halves(let codes): codes.withUnsafeBytes { Int(bitPattern: $0.baseAddress) }
        case .words(let codes): codes.withUnsafeBytes { Int(bitPattern: $0.baseAddress) }
        }
    }

    /// The code of `nominee`.
    @inline(__always)
    package subscript(nominee: Int) -> Int {
        switch self {
        case .bytes(let codes): Int(codes[nominee])
        case .halves(let codes): Int(codes[nominee])
        case .words(let codes): Int(codes[nominee])
        }
    }

    /// The number of nominees with each code.
    /// - Complexity: O(nominees).
    package func sizes(below limit: Int) -> [Int] {
        var sizes = [Int](repeating: 0, count: limit)
        switch self {
        case .bytes(let codes): for code in codes { sizes[Int(code)] += 1 }
        case .halves(let codes): for code in codes { sizes[Int(code)] += 1 }
        case .words(let codes): for code in codes { sizes[Int(code)] += 1 }
        }
        return sizes
    }

    /// The first nominee who has each code; nil where nobody has.
    /// - Complexity: O(nominees), less where all codes appear early.
    package func firstNominees(below limit: Int) -> [Int?] {
        var first = [Int?](repeating: nil, count: limit)
        var missing = limit
        for nominee in 0..<count where first[self[nominee]] == nil {
            first[self[nominee]] = nominee
            missing -= 1
            if missing == 0 { break }
        }
        return first
    }

    /// Adds what each nominee's code is worth to `sums`, for the nominees `first` ..< `first` + `count`.
    /// - Precondition: `worth` has a number for every code.
    @inline(__always)
    func add(_ worth: UnsafePointer<Int>, from first: Int, count: Int, to sums: UnsafeMutablePointer<Int>) {
        switch self {
        case .bytes(let codes): PackedCodes.add(codes, worth, first, count, sums)
        case .halves(let codes): PackedCodes.add(codes, worth, first, count, sums)
        case .words(let codes): PackedCodes.add(codes, worth, first, count, sums)
        }
    }

    @inline(__always)
    private static func add<Code: FixedWidthInteger>(
        _ codes: [Code], _ worth: UnsafePointer<Int>, _ first: Int, _ count: Int, _ sums: UnsafeMutablePointer<Int>
    ) {
        codes.withUnsafeBufferPointer { codes in
            guard let codes = codes.baseAddress.map({ $0 + first }) else { return }
            for index in 0..<count { sums[index] &+= worth[Int(codes[index])] }
        }
    }

    /// The same for the nominees that `nominees` lists.
    @inline(__always)
    func add(
        _ worth: UnsafePointer<Int>, of nominees: UnsafePointer<UInt32>, count: Int, to sums: UnsafeMutablePointer<Int>
    ) {
        switch self {
        case .bytes(let codes): PackedCodes.add(codes, worth, nominees, count, sums)
        case .halves(let codes): PackedCodes.add(codes, worth, nominees, count, sums)
        case .words(let codes): PackedCodes.add(codes, worth, nominees, count, sums)
        }
    }

    @inline(__always)
    private static func add<Code: FixedWidthInteger>(
        _ codes: [Code], _ worth: UnsafePointer<Int>, _ nominees: UnsafePointer<UInt32>, _ count: Int,
        _ sums: UnsafeMutablePointer<Int>
    ) {
        codes.withUnsafeBufferPointer { codes in
            for index in 0..<count { sums[index] &+= worth[Int(codes[Int(nominees[index])])] }
        }
    }
}
