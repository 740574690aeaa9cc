import Foundation
import SelectionInput

/// The values that a column may have, and what is meant by other ways of writing them.
struct ValueMatcher: Sendable {
    /// What a text stands for.
    enum Match: Equatable {
        /// It is one of the values as it is.
        case value
        /// It stands for a value, without doubt.
        case certain(String, ImportRule)
        /// It may stand for a value.
        case offered(String, ImportRule)
        /// It stands for none that is known.
        case unknown
    }

    /// The values, in order.
    let values: [String]
    private var exact: Set<String>
    private var certain: [String: [String]] = [:]
    private var synonyms: [String: [String]] = [:]
    private var seen: [String: [String]] = [:]
    private var plain: [String: [String]] = [:]

    /// A matcher for `values`, each perhaps with other words for it.
    init(_ values: [String], spellings: [(value: String, spellings: [String])] = []) {
        var known: Set<String> = []
        self.values = (values + spellings.map(\.value)).filter { known.insert($0).inserted }
        exact = known
        for value in self.values { add(value, for: value, isSynonym: false) }
        for (value, spellings) in spellings {
            for spelling in spellings { add(spelling, for: value, isSynonym: true) }
        }
    }

    private mutating func add(_ text: String, for value: String, isSynonym: Bool) {
        func append(_ key: String, to table: inout [String: [String]]) {
            if !table[key, default: []].contains(value) { table[key, default: []].append(value) }
        }
        let key = ValueMatcher.certainKey(text)
        if isSynonym { append(key, to: &synonyms) } else { append(key, to: &certain) }
        append(EyeKey.of(text), to: &seen)
        append(ValueMatcher.plainKey(text), to: &plain)
    }

    /// True where there is anything to match with.
    var isEmpty: Bool { values.isEmpty }

    /// What `text` stands for. Where two values would do, none is certain and none is offered.
    func match(_ text: String) -> Match {
        if exact.contains(text) { return .value }
        let key = ValueMatcher.certainKey(text)
        if let value = only(certain[key]) { return .certain(value, .spelling) }
        if let value = only(synonyms[key]) { return .certain(value, .synonym) }
        if let value = only(seen[EyeKey.of(text)]) { return .offered(value, .lookAlike) }
        if let value = only(plain[ValueMatcher.plainKey(text)]) { return .offered(value, .withoutMarks) }
        guard text.count >= ValueMatcher.leastLettersOfNearest, let nearest = NearestName.of(text, among: values)
        else { return .unknown }
        return .offered(nearest, .nearest)
    }

    /// The fewest letters of a word that a slip is looked for in: one letter makes another ethnic group of Thái and Tày. Chosen.
    static let leastLettersOfNearest = 5

    private func only(_ values: [String]?) -> String? {
        guard let values, values.count == 1 else { return nil }
        return values[0]
    }

    /// What texts have in common that differ in capitals, blanks and the place of a tone only.
    static func certainKey(_ text: String) -> String {
        EyeKey.of(
            WrittenText.withVietnameseD(text.precomposedStringWithCanonicalMapping),
            folding: [.capitals, .tonePlaces, .blanks])
    }

    /// The text without diacritics, marks and blanks.
    private static func plainKey(_ text: String) -> String {
        String(text.folded.unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) })
    }
}
