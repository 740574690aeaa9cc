import Foundation
import Testing

/// The page as a whole.
@Suite struct PageTests {
    @Test func thePageHasEveryQuestionOnceAndInOrder() throws {
        let questions = try Page.questions()
        #expect(questions.map(\.number) == Array(1...30))
        for question in questions {
            #expect(question.vietnamese.hasSuffix("?"), "question \(question.number)")
            #expect(question.english.hasSuffix("?"), "question \(question.number)")
            #expect(!question.commands.isEmpty && !question.answer.isEmpty, "question \(question.number)")
        }
    }

    @Test func everyScenarioIsOnThePage() throws {
        let commands = try Page.questions().flatMap(\.commands).joined(separator: " ")
        let folder = Office.dataset.appending(path: "scenarios").path
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name.hasSuffix(".yaml") {
            #expect(commands.contains("scenarios/\(name)"))
        }
    }

    @Test func thePagePublishesTheListThatItStartsFrom() throws {
        #expect(try Page.lines().contains("    delegates " + Page.publishing))
        let selected = try Office().publish()
        let value = try DirectModel(DirectPlan.demo()).value(of: selected)
        #expect(value == DirectValue(seats: 300, shortfalls: [0, 0, 2], merit: 9711))
        let page = try Page.lines().joined(separator: " ")
        #expect(page.contains("210 of the grassroots and 90 guests and leaders, merit 9,711"))
        #expect(selected.count { Person.byID[$0]?.isGrassroots == true } == 210)
    }
}
