/// The part `styles.xml`: whether the numbers of a style are days or shares, and in which font cells are.
final class CellStyles: XMLHandler {
    /// The way in which a style's numbers are meant.
    enum Meaning { case number, percent, day }

    /// The fonts' names.
    private(set) var fonts: [String] = []
    /// By style: the meaning of its numbers, and its font.
    private(set) var styles: [(meaning: Meaning, font: Int)] = []
    private var formats: [Int: String] = [:]
    private var isInFonts = false
    private var isInCellFormats = false

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        if name == "numFmt" {
            if let id = attributes.whole("numFmtId") { formats[id] = attributes["formatCode"] ?? "" }
        } else if name == "fonts" {
            isInFonts = true
        } else if isInFonts, name == "font" {
            fonts.append("")
        } else if isInFonts, name == "name", !fonts.isEmpty {
            fonts[fonts.count - 1] = attributes["val"] ?? ""
        } else if name == "cellXfs" {
            isInCellFormats = true
        } else if isInCellFormats, name == "xf" {
            let id = attributes.whole("numFmtId") ?? 0
            styles.append((CellStyles.meaning(id, formats[id]), attributes.whole("fontId") ?? 0))
        }
    }

    func end(_ name: XMLName) {
        if name == "fonts" { isInFonts = false }
        if name == "cellXfs" { isInCellFormats = false }
    }

    /// The meaning of a format by its number, where programs know it without a code, or by its code. ECMA-376, part 1, 18.8.30.
    static func meaning(_ id: Int, _ code: String?) -> Meaning {
        if let code { return meaning(ofCode: code) }
        switch id {
        case 9, 10: return .percent
        case 14...22, 27...36, 45...47, 50...58: return .day
        default: return .number
        }
    }

    private static func meaning(ofCode code: String) -> Meaning {
        var (isQuoted, isEscaped, bracket) = (false, false, "")
        var (isInBrackets, hasPercent, hasDigits) = (false, false, false)
        // The first section is for numbers above zero.
        for character in code {
            if isEscaped {
                isEscaped = false
            } else if isQuoted {
                if character == "\"" { isQuoted = false }
            } else if isInBrackets {
                if character == "]" {
                    isInBrackets = false
                    // Hours, minutes and seconds beyond a day; colours, locales and conditions are something else.
                    if !bracket.isEmpty, bracket.lowercased().allSatisfy({ "hms".contains($0) }) { return .day }
                } else {
                    bracket.append(character)
                }
            } else {
                switch character {
                case "\"": isQuoted = true
                case "\\", "_", "*": isEscaped = true
                case "[": (isInBrackets, bracket) = (true, "")
                case ";": return hasPercent ? .percent : .number
                case "%": hasPercent = true
                // Letters behind places of digits are a unit that somebody forgot to quote.
                case "0", "#", "?": hasDigits = true
                case "y", "Y", "d", "D", "m", "M", "h", "H", "s", "S":
                    if !hasDigits { return code.lowercased() == "standard" ? .number : .day }
                // “General”, which has no letters of days but in other languages.
                case "G", "g": if code.lowercased().hasPrefix("general") { return .number }
                default: break
                }
            }
        }
        return hasPercent ? .percent : .number
    }
}
