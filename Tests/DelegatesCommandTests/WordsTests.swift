import DelegateSelection
import Foundation
import SelectionCore
import SelectionInput
import SelectionReport
import Testing
import Wording

@testable import delegates

/// The words of every area, in both languages.
@Suite("Words") struct WordsTests {
    /// Every area. `isComplete` finds those that are missing here.
    static let areas: [any MessageWords.Type] = [
        ClaimMessage.self,
        EngineMessage.self,
        TieMessage.self,
        VerificationMessage.self,
        CountingMessage.self,
        FollowedListMessage.self,
        StatementMessage.self,
        ConferenceFileMessage.self,
        DocumentMessage.self,
        FileMessage.self,
        PlanMessage.self,
        PublishedListMessage.self,
        SpellingMessage.self,
        TableMessage.self,
        AllocationMessage.self,
        BiproportionalMessage.self,
        CheckMessage.self,
        VerifiedMessage.self,
        ComparisonMessage.self,
        ConferenceMessage.self,
        ConflictMessage.self,
        EmptySeatsMessage.self,
        ExplanationMessage.self,
        ReplacementMessage.self,
        ReportMessage.self,
        SweepMessage.self,
        YAMLSyntaxMessage.self,
        CommandMessage.self,
        UsageMessage.self,
        WhatIfMessage.self,
    ]

    @Test("are tested in every area that the sources have")
    func isComplete() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources")
        let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
        var declared: Set<String> = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: /enum (\w+): String, CaseIterable, MessageWords/) {
                declared.insert(String(match.1))
            }
        }
        #expect(declared == Set(WordsTests.areas.map { "\($0)" }))
        #expect(declared.count == WordsTests.areas.count)
    }

    @Test("say something in both languages, with the same parameters", arguments: areas.indices)
    func parameters(_ area: Int) {
        for code in WordsTests.codes(WordsTests.areas[area]) {
            let marks = (0..<9).map { "‹\($0)›" }
            let message = Message(code, parameters: marks)
            let (english, vietnamese) = (message.text(.english), message.text(.vietnamese))
            #expect(!english.isEmpty && !vietnamese.isEmpty, "\(code)")
            for mark in marks { #expect(english.contains(mark) == vietnamese.contains(mark), "\(code) \(mark)") }
        }
    }

    /// `{0|seat|seats}` has two words and a parameter; whatever is in braces is one of the two forms.
    @Test("have marks that are understood", arguments: areas.indices)
    func marks(_ area: Int) {
        for code in WordsTests.codes(WordsTests.areas[area]) {
            for language in Language.allCases {
                for match in code.words(in: language).matches(of: /\{[0-9][^}]*\}/) {
                    #expect(
                        match.0.wholeMatch(of: /\{[0-9](\|[^|{}]*\|[^|{}]*)?\}/) != nil,
                        "\(code) \(language): \(match.0)")
                }
            }
        }
    }

    private static func codes<Area: MessageWords>(_ area: Area.Type) -> [any MessageWords] { Array(area.allCases) }
}
