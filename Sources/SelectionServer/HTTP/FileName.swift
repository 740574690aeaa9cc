import DelegateSelection
import Foundation

/// Names of files that people keep: readable, in plain ASCII, with the day.
enum FileName {
    /// The longest title in a name. Chosen: folders still show it.
    private static let longest = 60

    /// A title in small ASCII letters, digits and hyphens; blank where it has none.
    static func plain(_ title: String) -> String {
        let letters = title.lowercased().replacing("đ", with: "d").decomposedStringWithCanonicalMapping
        var plain = ""
        for scalar in letters.unicodeScalars {
            if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
                plain.unicodeScalars.append(scalar)
            } else if scalar.properties.generalCategory != .nonspacingMark, !plain.hasSuffix("-"), !plain.isEmpty {
                plain += "-"
            }
        }
        plain = String(plain.prefix(longest))
        while plain.hasSuffix("-") { plain.removeLast() }
        return plain
    }

    /// `danh-sach-dai-bieu-2025-10-15.docx`.
    /// - Parameter day: the day in it; nil for today.
    static func dated(_ title: String, day: CalendarDay? = nil, _ ending: String) -> String {
        let day = day.map { "\($0)" } ?? today
        return ([plain(title), day].filter { !$0.isEmpty }.joined(separator: "-")) + "." + ending
    }

    /// The title in a name that `dated` made.
    static func title(of name: String) -> String {
        name.wholeMatch(of: #/(.*)-[0-9]{4}-[0-9]{2}-[0-9]{2}\.[a-z]+/#).map { String($0.1) } ?? name
    }

    private static var today: String {
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
        return [parts.year, parts.month, parts.day].map { part in
            let digits = "\(part ?? 0)"
            return digits.count < 2 ? "0" + digits : digits
        }.joined(separator: "-")
    }
}
