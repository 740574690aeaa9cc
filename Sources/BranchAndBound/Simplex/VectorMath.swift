/// Sums over arrays of doubles, four numbers at a time. Arrays come from `allocate`, padded with zeros.
package enum VectorMath {
    /// A length rounded up to whole groups of four.
    package static func padded(_ count: Int) -> Int { (count + 3) & ~3 }

    /// An array of zeros for `count` numbers, padded and aligned.
    package static func allocate(_ count: Int) -> UnsafeMutablePointer<Double> {
        let length = max(padded(count), 4)
        let raw = UnsafeMutableRawPointer.allocate(byteCount: 8 * length, alignment: 32)
        let array = raw.bindMemory(to: Double.self, capacity: length)
        array.initialize(repeating: 0, count: length)
        return array
    }

    @inline(__always)
    private static func groups(_ array: UnsafePointer<Double>) -> UnsafePointer<SIMD4<Double>> {
        UnsafeRawPointer(array).assumingMemoryBound(to: SIMD4<Double>.self)
    }

    /// The inner product of the first `count` numbers of two arrays.
    @inline(__always)
    package static func dot(_ left: UnsafePointer<Double>, _ right: UnsafePointer<Double>, _ count: Int) -> Double {
        let (left, right) = (groups(left), groups(right))
        var (even, odd) = (SIMD4<Double>.zero, SIMD4<Double>.zero)
        var index = 0
        let end = padded(count) / 4
        while index + 1 < end {
            even += left[index] * right[index]
            odd += left[index + 1] * right[index + 1]
            index += 2
        }
        if index < end { even += left[index] * right[index] }
        return (even + odd).sum()
    }

    /// Subtracts `factor` times `source` from `target`, and returns the squared norm of the result.
    @inline(__always)
    package static func subtract(
        _ factor: Double, times source: UnsafePointer<Double>, from target: UnsafeMutablePointer<Double>, _ count: Int
    ) -> Double {
        let source = groups(source)
        let target = UnsafeMutableRawPointer(target).assumingMemoryBound(to: SIMD4<Double>.self)
        let factors = SIMD4<Double>(repeating: factor)
        var (even, odd) = (SIMD4<Double>.zero, SIMD4<Double>.zero)
        var index = 0
        let end = padded(count) / 4
        while index + 1 < end {
            let (first, second) = (
                target[index] - factors * source[index], target[index + 1] - factors * source[index + 1]
            )
            target[index] = first
            target[index + 1] = second
            even += first * first
            odd += second * second
            index += 2
        }
        if index < end {
            let last = target[index] - factors * source[index]
            target[index] = last
            even += last * last
        }
        return (even + odd).sum()
    }
}
