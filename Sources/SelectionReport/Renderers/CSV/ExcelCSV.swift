/// CSV as Excel opens it with a double click where the decimal sign is a comma: a byte order mark, so that it is read as
/// UTF-8; semicolons between fields; CR LF at the ends of lines.
enum ExcelCSV {
    /// `csv`, which has commas and line feeds, with the same fields.
    /// - Parameter hasDecimalCommas: true where numbers get a comma before decimals, as such an Excel takes 109.625 for a hundred
    ///   thousand and 3/50 for a day; fractions become decimals of ten places at most.
    /// - Complexity: O(bytes).
    static func text(_ csv: String, hasDecimalCommas: Bool = false) -> String {
        var bytes = Array("\u{FEFF}".utf8)
        var (field, isQuoted) = ([UInt8](), false)
        func finished() -> [UInt8] {
            if hasDecimalCommas, let number = withComma(field) { return number }
            let needsQuotes = field.first != quote && field.contains(semicolon)
            return needsQuotes ? [quote] + field + [quote] : field
        }
        for byte in csv.utf8 {
            if byte == quote { isQuoted.toggle() }
            switch byte {
            case comma where !isQuoted:
                bytes += finished() + [semicolon]
                field.removeAll(keepingCapacity: true)
            case lineFeed where !isQuoted:
                bytes += finished() + [carriageReturn, lineFeed]
                field.removeAll(keepingCapacity: true)
            default: field.append(byte)
            }
        }
        return String(decoding: bytes + finished(), as: UTF8.self)
    }

    /// The number with a comma before its decimals; nil where the field is another text, or a whole number.
    private static func withComma(_ field: [UInt8]) -> [UInt8]? {
        let sign = field.first == minus ? 1 : 0
        let digits = field.dropFirst(sign)
        guard let mark = digits.firstIndex(where: { !isDigit($0) }), mark > sign, mark + 1 < field.count,
            field[(mark + 1)...].allSatisfy(isDigit)
        else { return nil }
        switch field[mark] {
        case point:
            var number = field
            number[mark] = comma
            return number
        case slash:
            let parts = digits.split(separator: slash).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
            guard parts.count == 2, parts[1] > 0 else { return nil }
            return field.prefix(sign) + decimal(parts[0], over: parts[1])
        default: return nil
        }
    }

    /// The most decimals of a fraction.
    private static let places = 10

    /// A fraction as a decimal, its last place cut off.
    private static func decimal(_ numerator: Int, over denominator: Int) -> [UInt8] {
        var (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
        var text = Array("\(whole)".utf8)
        if rest > 0 { text.append(comma) }
        for _ in 0..<places where rest > 0 {
            let wide = rest.multipliedFullWidth(by: 10)
            (whole, rest) = denominator.dividingFullWidth(wide)
            text.append(UInt8(ascii: "0") + UInt8(whole))
        }
        return text
    }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

    private static let (quote, comma, semicolon) = (UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"))
    private static let (minus, point, slash) = (UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"))
    private static let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
}
