import Foundation
import Testing
import Wording

/// The words of every area, as the sources have them. The compiler proves that a message has its parameters; that both
/// languages say them is proven here.
@Suite("Words") struct WordsTests {
    /// The words of one case of an area: what it carries, and what is said of it.
    struct Entry {
        var area: String
        var name: String
        /// The names that its words give to what it carries.
        var parameters: [Substring]
        /// The literals of its words: English and Vietnamese.
        var sentences: [Substring]
    }

    @Test("are found for every case that an area declares") func everyCaseIsFound() {
        let said = Dictionary(grouping: WordsTests.entries, by: \.area).mapValues { Set($0.map(\.name)) }
        #expect(WordsTests.declared.count >= 30)
        #expect(WordsTests.entries.count > 700)
        for (area, cases) in WordsTests.declared {
            let passedOn = WordsTests.passedOn[area] ?? []
            #expect(cases.subtracting(said[area] ?? []).subtracting(passedOn).sorted() == [], "\(area)")
            // An area that leaves a case to another enumeration's cases says those as well.
            if passedOn.isEmpty { #expect((said[area] ?? []).subtracting(cases).sorted() == [], "\(area)") }
        }
    }

    @Test("say in both languages what the case carries") func parametersAreSaid() {
        for entry in WordsTests.entries {
            #expect(entry.sentences.count == 2 && !entry.sentences.contains(""), "\(entry.area).\(entry.name)")
            for parameter in entry.parameters {
                let shows = entry.sentences.map { sentence in
                    // As it is, as a text, or as what a function says of it.
                    sentence.contains("(\(parameter))")
                }
                let chooses = entry.sentences.contains { $0.contains("\\(\(parameter), ") }
                #expect(
                    shows == [true, true] || chooses && shows == [false, false],
                    "\(entry.area).\(entry.name) \(parameter)")
            }
        }
    }

    @Test("choose between one and many", arguments: [("0", "no seats"), ("1", "no seat"), ("1,001", "no seats")])
    func pluralsFollowTheNumber(count: String, text: String) {
        #expect(Words("no \(count, "seat", "seats")", "không có suất").text(.english) == text)
    }

    // MARK: The sources

    /// The text of every source file.
    private static let sources: [String] = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources")
        let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.allObjects ?? []
        return files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
            .compactMap { FileManager.default.contents(atPath: $0.path) }.map { String(decoding: $0, as: UTF8.self) }
    }()

    /// The names of the cases that each area declares.
    static let declared: [String: Set<String>] = {
        var declared: [String: Set<String>] = [:]
        for text in sources {
            guard let area = text.firstMatch(of: /enum (\w+): (?:CaseIterable, )?MessageWords \{/) else { continue }
            let body = text[area.range.upperBound...].replacing(/\([^)]*\)/, with: "")
            let cases = body.matches(of: /\n    case ((?:.+,\n)*.+)/).flatMap { found in
                found.1.split(separator: ",").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
            }
            declared[String(area.1)] = Set(cases)
        }
        return declared
    }()

    /// The cases whose words are those of another enumeration's cases, in the same area.
    static let passedOn: [String: Set<String>] = {
        var passedOn: [String: Set<String>] = [:]
        for text in sources {
            guard let area = text.firstMatch(of: /(?:enum|extension) (\w+Message)\b/) else { continue }
            let cases = text.matches(of: /\n        case \.(\w+)\(let \w+\):\s*(?:\w+(?:\.\w+)?\(|\w+\.words)/)
            for found in cases where !text[found.range].hasSuffix("Words(") {
                passedOn[String(area.1), default: []].insert(String(found.1))
            }
        }
        return passedOn
    }()

    /// The words of every case.
    static let entries: [Entry] = sources.flatMap { text -> [Entry] in
        let heads = text.matches(of: /(?:enum|extension) (\w+Message)\b/)
        guard let area = heads.first.map({ String($0.1) }), declared[area] != nil else { return [] }
        let starts = text.matches(of: /\n        case \.(\w+)(?:\(\s*(let [^)]*)\))?:\s*(?:Words\(|\((?!\.))/)
        return starts.enumerated().map { index, start in
            let end = index + 1 < starts.count ? starts[index + 1].range.lowerBound : text.endIndex
            let rest = text[start.range.upperBound..<end]
            // The next case, the last one, or the end of the switch.
            let body = rest[..<(rest.firstMatch(of: /\n        (?:case |default:|\})/)?.range.lowerBound ?? end)]
            let literal = #/"((?:[^"\\]|\\\((?:[^()"]|"[^"]*"|\([^()"]*\))*\)|\\[^(])*)"/#
            return Entry(
                area: area, name: String(start.1),
                parameters: (start.2 ?? "").matches(of: /let (`?\w+`?)/).map(\.1),
                sentences: body.matches(of: literal).map(\.1))
        }
    }
}
