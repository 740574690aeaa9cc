import Testing

@testable import SelectionInput

/// Shares and bounds with a comma or without `%`: what is advised is what is taken.
@Suite("A share or a bound that is refused") struct WrittenShareTests {
    /// A place in a plan, and what is to be written there for what was; nil where that is taken.
    struct Example: Sendable, CustomTestStringConvertible {
        var place: Place
        var text: String
        var advised: String?

        var testDescription: String { "\(place) \(text)" }

        /// What is said of the plan with `text` at the place.
        func errors(_ text: String) -> [String] {
            InputCase("share", plan: .text(place.plan(text)), pool: "id,job\nN1,a\nN2,b\n").texts()
                .filter { $0.hasPrefix("error plan.yaml") && !$0.contains("add up to") }
        }
    }

    enum Place: CaseIterable {
        case share, quotedShare, shareInBlock, bound, quotedBound, boundInBlock, quota

        func plan(_ text: String) -> String {
            let start = "seats: { max: 2 }\ngroups: { w: { job: a } }\n"
            return switch self {
            case .share: start + "composition: { by: job, shares: { a: \(text), b: 60% } }\n"
            case .quotedShare: start + "composition: { by: job, shares: { a: '\(text)', b: 60% } }\n"
            case .shareInBlock: start + "composition:\n  by: job\n  shares:\n    a: \(text)\n    b: 60%\n"
            case .bound: start + "rules: [{ id: r, group: w, max: \(text) }]\n"
            case .quotedBound: start + "rules: [{ id: r, group: w, max: '\(text)' }]\n"
            case .boundInBlock: start + "rules:\n  - id: r\n    group: w\n    max: \(text)\n"
            case .quota: start + "quotas: [{ by: job, seats: { a: { max: \(text) } } }]\n"
            }
        }
    }

    static let examples: [Example] =
        [Place.share, .quotedShare, .shareInBlock].flatMap { place in
            [
                ("0,4", "40%"), ("0,45", "45%"), ("12,5", "12.5%"), ("1,234", "1.234%"), ("0.4", "40%"), ("70", "70%"),
                ("12,5%", place == .share ? "12.5%" : nil),
            ].map { Example(place: place, text: $0.0, advised: $0.1) }
        }
        + [Place.bound, .quotedBound, .boundInBlock, .quota].flatMap { place in
            let isCut = place == .bound || place == .quota
            return [
                ("0,4", "40%"), ("0,45", "45%"), ("12,5", isCut ? "12.5" : nil), ("1,234", "1234"), ("0.4", "40%"),
                ("1.234", "1234"), ("12,5%", isCut ? "12.5%" : nil),
            ].map { Example(place: place, text: $0.0, advised: $0.1) }
        }

    @Test("is told how to write it", arguments: examples)
    func advice(_ example: Example) {
        let errors = example.errors(example.text)
        #expect((errors.count == 1) == (example.advised != nil) && errors.count < 2, "\(errors)")
        if let advised = example.advised {
            #expect(errors.first?.hasSuffix("write " + advised) == true, "\(errors)")
            #expect(example.errors(advised) == [], "\(example.errors(advised))")
        }
    }

    @Test(
        "is told why it can be none",
        arguments: [
            ("-5", "-5 is negative"), ("150", "150% is more than 100%"), ("a", "“a” is not a number; write digits"),
        ])
    func none(_ text: String, _ told: String) {
        let errors = Example(place: .share, text: text).errors(text)
        #expect(errors.count == 1 && errors[0].contains(told), "\(errors)")
    }

    @Test("is told nothing that cannot stand there", arguments: [("12,5", false), ("0,4", false), ("1,234", true)])
    func seats(_ text: String, _ isAdvised: Bool) {
        let texts = InputCase("seats", plan: .text("seats: { max: \(text) }\n"), pool: "id\nN1\n").texts()
        #expect(
            texts.contains { $0.contains("ends a value") } && texts.contains { $0.hasSuffix("write 1234") } == isAdvised
        )
    }

    @Test("of the numbers of a condition is told as a number")
    func condition() {
        let example = InputCase(
            "range", plan: "seats: { max: 2 }\ngroups: { w: { score: { min: 0,4 } } }\n", pool: "id,score\nN1,1\n")
        #expect(example.texts().contains { $0.hasSuffix("write 0.4") })
    }
}
