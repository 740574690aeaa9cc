/// Counts a byte in a range, 32 at a time.
enum ByteTally {
    /// The number of the bytes in `range` that are `byte`.
    /// - Complexity: O(bytes).
    static func count(of byte: UInt8, in bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int {
        guard let base = bytes.baseAddress else { return 0 }
        let wanted = SIMD16<UInt8>(repeating: byte)
        var total = 0
        var position = range.lowerBound
        while range.upperBound - position >= 32 {
            // A lane counts to 255 at most.
            let steps = min((range.upperBound - position) / 32, 127)
            var sums = SIMD16<UInt8>(repeating: 0)
            for step in 0..<steps {
                let place = base + position + step * 32
                let first: SIMDMask<SIMD16<Int8>> = place.loadUnaligned(as: SIMD16<UInt8>.self) .== wanted
                let second: SIMDMask<SIMD16<Int8>> = (place + 16).loadUnaligned(as: SIMD16<UInt8>.self) .== wanted
                // A lane that is equal is all ones: minus one.
                sums = sums &- unsafeBitCast(first, to: SIMD16<UInt8>.self)
                sums = sums &- unsafeBitCast(second, to: SIMD16<UInt8>.self)
            }
            for lane in 0..<16 { total += Int(sums[lane]) }
            position += steps * 32
        }
        while position < range.upperBound {
            if bytes[position] == byte { total += 1 }
            position += 1
        }
        return total
    }
}
