import Foundation
import SelectionInput

/// The units, and what is meant by the names that lists give them.
struct UnitNames: Sendable {
    private let matcher: ValueMatcher
    /// Units by the last words of their names: “chi lăng” for “Phường Chi Lăng”.
    private var bare: [String: [String]] = [:]

    /// The names of `units`, each perhaps with other words for it.
    init(_ units: [String], spellings: [(value: String, spellings: [String])]) {
        var all = spellings
        for unit in Set(units + spellings.map(\.value)).sorted() {
            let further = UnitNames.abbreviations(of: unit)
            if let index = all.firstIndex(where: { $0.value == unit }) {
                all[index].spellings += further
            } else if !further.isEmpty {
                all.append((unit, further))
            }
        }
        matcher = ValueMatcher(units, spellings: all)
        for unit in matcher.values {
            for kind in UnitNames.kinds where unit.lowercased().hasPrefix(kind.word + " ") {
                bare[ValueMatcher.certainKey(String(unit.dropFirst(kind.word.count + 1))), default: []].append(unit)
            }
        }
    }

    /// The units, in order.
    var values: [String] { matcher.values }

    private static let kinds = [
        (word: "phường", short: "P."), (word: "xã", short: "X."), (word: "thị trấn", short: "TT."),
    ]

    private static func abbreviations(of unit: String) -> [String] {
        guard let kind = kinds.first(where: { unit.lowercased().hasPrefix($0.word + " ") }) else {
            return ["UBND \(unit)"]
        }
        let name = unit.dropFirst(kind.word.count + 1)
        let short = ["\(kind.short) \(name)", "\(kind.short)\(name)"]
        return short + ([unit] + short).flatMap { ["UBND \($0)", "Ủy ban nhân dân \($0)"] }
    }

    /// The unit that a text names: its mark, a word before it and a number after it may be left out.
    func match(_ text: String) -> ValueMatcher.Match {
        for form in UnitNames.forms(of: text) {
            let match = matcher.match(form)
            switch match {
            case .value: return form == text ? .value : .certain(form, .spelling)
            case .certain: return match
            case .offered(_, .lookAlike), .offered(_, .withoutMarks): return match
            case .offered, .unknown: break
            }
        }
        for form in UnitNames.forms(of: text) {
            if let units = bare[ValueMatcher.certainKey(form)], units.count == 1 { return .offered(units[0], .nearest) }
        }
        let plain = RowReading.withoutMark(text).lowercased()
        // Chi Lăng is a ward and a district: with another word before it, it is not the unit.
        return UnitNames.otherKinds.contains(where: { plain.hasPrefix($0 + " ") })
            ? .unknown : matcher.match(UnitNames.forms(of: text).last ?? text)
    }

    /// The words before names of places that are no wards.
    private static let otherKinds = ["huyện", "quận", "thị xã", "tỉnh", "thành phố", "tp.", "tp"]

    /// True where a text names a unit, or nearly so.
    func isName(_ text: String) -> Bool {
        switch match(text) {
        case .value, .certain: true
        case .offered(_, let rule): rule != .nearest
        case .unknown: false
        }
    }

    private static func forms(of text: String) -> [String] {
        let unmarked = RowReading.withoutMark(text)
        let plain = unmarked.replacingOccurrences(
            of: #"\s*(\([^)]*\)|:.*|[-–]\s*\d+\s*(người|đại biểu|đ/c).*)$"#, with: "",
            options: [.regularExpression, .caseInsensitive])
        let unlabelled = plain.replacingOccurrences(
            of: #"^(đơn vị|tên đơn vị|cơ quan)\s*:?\s+"#, with: "", options: [.regularExpression, .caseInsensitive])
        let afterColon = unmarked.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) } ?? ""
        var seen: Set<String> = []
        return [text, unmarked, plain, unlabelled, afterColon].filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}
