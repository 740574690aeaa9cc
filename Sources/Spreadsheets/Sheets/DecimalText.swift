/// A number of a spreadsheet in the digits that a person reads in the cell.
///
/// Files hold doubles with up to 17 digits; spreadsheet programs show, and compare, 15 of them (0.1 + 0.2 is 0.3 there).
struct DecimalText {
    /// Digits, each 0 to 9, without the point; the first and the last are not 0, or there are none.
    private var digits: [UInt8] = []
    /// The power of ten by which the digits, with a point before the first, are multiplied.
    private var point = 0
    private var isNegative = false

    /// The digits that spreadsheet programs show.
    private static let shown = 15
    /// Doubles have no greater power of ten.
    private static let mostExponent = 400

    /// The number that `text` writes, with or without an exponent; nil where it is none.
    /// - Complexity: O(bytes).
    init?(_ text: some Collection<UInt8>) {
        var (hasDigit, hasPoint, rest) = (false, false, text[...])
        if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            isNegative = sign == UInt8(ascii: "-")
            rest.removeFirst()
        }
        while let byte = rest.first, byte | 0x20 != UInt8(ascii: "e") {
            rest.removeFirst()
            if byte == UInt8(ascii: "."), !hasPoint {
                hasPoint = true
                continue
            }
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            hasDigit = true
            if digits.isEmpty, byte == UInt8(ascii: "0") {
                if hasPoint { point -= 1 }
                continue
            }
            digits.append(byte - UInt8(ascii: "0"))
            if !hasPoint { point += 1 }
        }
        guard hasDigit, let exponent = DecimalText.exponent(rest) else { return nil }
        point += exponent
        round()
    }

    /// The exponent at the end of a number: 0 where there is none, nil where it is not well formed.
    private static func exponent(_ text: some Collection<UInt8>) -> Int? {
        guard !text.isEmpty else { return 0 }
        var digits = text.dropFirst()
        let sign = digits.first == UInt8(ascii: "-") ? -1 : 1
        if let first = digits.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") { digits.removeFirst() }
        guard !digits.isEmpty else { return nil }
        var exponent = 0
        for byte in digits {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), exponent <= mostExponent else { return nil }
            exponent = exponent * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return exponent <= mostExponent ? sign * exponent : nil
    }

    /// Keeps the digits that are shown, the last one rounded, a half upwards.
    private mutating func round() {
        if digits.count > DecimalText.shown {
            let isUp = digits[DecimalText.shown] >= 5
            digits.removeSubrange(DecimalText.shown...)
            if isUp { carry() }
        }
        while digits.last == 0 { digits.removeLast() }
        if digits.isEmpty { (point, isNegative) = (0, false) }
    }

    /// Adds one to the last digit.
    private mutating func carry() {
        while digits.last == 9 { digits.removeLast() }
        if digits.isEmpty {
            (digits, point) = ([1], point + 1)
        } else {
            digits[digits.count - 1] += 1
        }
    }

    /// A hundred times the number, exactly.
    var timesHundred: DecimalText {
        var shifted = self
        if !digits.isEmpty { shifted.point += 2 }
        return shifted
    }

    /// The number in digits, a point before decimals.
    var text: [UInt8] {
        let zero = UInt8(ascii: "0")
        let digits = self.digits.map { $0 + zero }
        var text = isNegative ? [UInt8(ascii: "-")] : []
        if point <= 0 {
            text.append(zero)
            guard !digits.isEmpty else { return text }
            text.append(UInt8(ascii: "."))
            text += [UInt8](repeating: zero, count: -point) + digits
        } else if point >= digits.count {
            text += digits + [UInt8](repeating: zero, count: point - digits.count)
        } else {
            text += digits[..<point]
            text.append(UInt8(ascii: "."))
            text += digits[point...]
        }
        return text
    }
}
