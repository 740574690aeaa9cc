import DelegateSelection
import SelectionCore
import SelectionFile
import SelectionInput
import SelectionReport
import Testing

/// The ties that a selection file reports until the lottery are checked against seed, plan and pool.
@Suite struct TieVerificationTests {
    private let inputs: SelectionInputs
    private let text: String

    /// One of three is selected; the lottery decides between the first two, the third has less merit.
    init() throws {
        inputs = try InputReader.read(
            plan: InputFile(
                name: "plan.yaml", bytes: Array("seats: { max: 1 }\nmerit: points\nlottery: { seed: s }\n".utf8)),
            pool: InputFile(name: "pool.csv", bytes: Array("id,points\nA,2\nB,2\nC,1\n".utf8))
        ) { name in InputFile(name: name, bytes: []) }
        text = SelectionWriter(try DelegateSelector.select(inputs), inputs, version: "0").text()
    }

    private func problems(_ text: String) -> [String] {
        Verification.verify(inputs: inputs, selectionFile: InputFile(name: "s.json", bytes: Array(text.utf8)))
            .map { $0.problem.text(.english) }
    }

    @Test func aTieIsVerified() {
        #expect(text.contains("\"outside\": [\n") || text.contains("\"outside\": [{"))
        #expect(problems(text).isEmpty)
    }

    @Test func bentTiesAreNoticed() throws {
        let chosen = text.contains("\"selected\": [\"A\"]") ? "A" : "B"
        let other = chosen == "A" ? "B" : "A"
        let numbers = Dictionary(uniqueKeysWithValues: ["A", "B"].map { ($0, Lottery.number(seed: "s", id: $0)) })
        let number = try #require(numbers[other])
        let bent = [
            (
                text.replacing("\"number\": \(number)", with: "\"number\": \(number + 1)"),
                "the lottery number of “\(other)”"
            ),
            (text.replacing("\"id\": \"\(other)\"", with: "\"id\": \"C\""), "“C” cannot take the place of “\(chosen)”"),
            (
                text.replacing("\"id\": \"\(other)\"", with: "\"id\": \"\(chosen)\""),
                "must be a nominee who is not selected"
            ),
            (text.replacing("\"complete\": true", with: "\"complete\": \"true\""), "must be true or false"),
        ]
        for (file, words) in bent {
            #expect(file != text)
            #expect(problems(file).contains { $0.contains(words) }, "\(words): \(problems(file))")
        }
    }
}
