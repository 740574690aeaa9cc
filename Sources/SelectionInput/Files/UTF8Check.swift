/// Checks that bytes are UTF-8 as Unicode defines it (table 3-7: no overlong forms, no surrogates).
enum UTF8Check {
    /// The offset of the first byte in `range` that is not part of a character, or nil if all are.
    /// - Complexity: O(bytes), eight at a time while they are ASCII.
    static func firstInvalid(_ bytes: UnsafeRawBufferPointer, in range: Range<Int>) -> Int? {
        var position = range.lowerBound
        while position < range.upperBound {
            if position + 8 <= range.upperBound,
                bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                position += 8
            } else if bytes[position] < 0x80 {
                position += 1
            } else {
                let length = characterLength(bytes, at: position, before: range.upperBound)
                if length == 0 { return position }
                position += length
            }
        }
        return nil
    }

    /// True where all of the bytes in `range` are parts of characters.
    /// - Complexity: O(bytes), sixteen at a time.
    static func isValid(_ bytes: UnsafeRawBufferPointer, in range: Range<Int>) -> Bool {
        guard let base = bytes.baseAddress, range.count >= 64 else { return firstInvalid(bytes, in: range) == nil }
        // Sixteen bytes are judged by the three before them, too: the first ones are judged one by one.
        var position = range.lowerBound + 3
        while position < range.lowerBound + 8, isContinuation(bytes[position]) { position += 1 }
        guard firstInvalid(bytes, in: range.lowerBound..<position) == nil else { return false }
        while position + 16 <= range.upperBound {
            let place = base + position
            if !isASCII(place), hasFault(place) { return false }
            position += 16
        }
        // The last ones again from the start of a character.
        position = max(range.lowerBound, min(position, range.upperBound - 1))
        while position > range.lowerBound, isContinuation(bytes[position]) { position -= 1 }
        if position > range.lowerBound { position -= 1 }
        while position > range.lowerBound, isContinuation(bytes[position]) { position -= 1 }
        return firstInvalid(bytes, in: position..<range.upperBound) == nil
    }

    private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

    @inline(__always)
    private static func isASCII(_ place: UnsafeRawPointer) -> Bool {
        let halves = (place - 3).loadUnaligned(as: SIMD2<UInt64>.self)
        let rest = (place + 8).loadUnaligned(as: UInt64.self)
        return (halves[0] | halves[1] | rest) & 0x8080_8080_8080_8080 == 0
    }

    /// True where one of sixteen bytes does not go with the three before it.
    @inline(__always)
    private static func hasFault(_ place: UnsafeRawPointer) -> Bool {
        typealias Bytes = SIMD16<UInt8>
        typealias Mask = SIMDMask<SIMD16<Int8>>
        func all(_ byte: UInt8) -> Bytes { Bytes(repeating: byte) }
        let here = place.loadUnaligned(as: Bytes.self)
        let before = (place - 1).loadUnaligned(as: Bytes.self)
        let twoBefore = (place - 2).loadUnaligned(as: Bytes.self)
        let threeBefore = (place - 3).loadUnaligned(as: Bytes.self)
        let isContinuation: Mask = (here & all(0xC0)) .== all(0x80)
        let follows: Mask = before .>= all(0xC0)
        let followsThree: Mask = twoBefore .>= all(0xE0)
        let followsFour: Mask = threeBefore .>= all(0xF0)
        let isMisplaced: Mask = isContinuation .^ (follows .| followsThree .| followsFour)
        let isOverlong: Mask = (here & all(0xFE)) .== all(0xC0)
        let isBeyond: Mask = here .>= all(0xF5)
        // The second byte of some characters is limited.
        let afterE0: Mask = before .== all(0xE0)
        let afterED: Mask = before .== all(0xED)
        let afterF0: Mask = before .== all(0xF0)
        let afterF4: Mask = before .== all(0xF4)
        let below90: Mask = here .< all(0x90)
        let belowA0: Mask = here .< all(0xA0)
        let isLow: Mask = (afterE0 .& belowA0) .| (afterF0 .& below90)
        let isHigh: Mask = (afterED .& .!belowA0) .| (afterF4 .& .!below90)
        let fault: Mask = isMisplaced .| isOverlong .| isBeyond .| isLow .| isHigh
        let halves = unsafeBitCast(fault, to: SIMD2<UInt64>.self)
        return halves[0] | halves[1] != 0
    }

    /// The number of bytes of the character at `position`, which is not ASCII; 0 if it is none.
    private static func characterLength(_ bytes: UnsafeRawBufferPointer, at position: Int, before end: Int) -> Int {
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch bytes[position] {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: return 0
        }
        guard position + length <= end, second.contains(bytes[position + 1]) else { return 0 }
        for index in 2..<max(2, length) where bytes[position + index] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
