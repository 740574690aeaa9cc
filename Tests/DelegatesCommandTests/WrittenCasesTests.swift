import Foundation
import TestSupport
import Testing

/// Inputs as people typed them (Tests/Cases): numbers, days and values that once meant something else than was meant.
@Suite struct WrittenCasesTests {
    /// A run in the folder of a case, and what it has to say.
    struct Case: Sendable, CustomTestStringConvertible {
        var folder: String
        var arguments: [String]
        var status: Int32
        /// Lines of standard error, each from its beginning.
        var said: [String]
        /// Lines of standard output.
        var printed: [String] = []

        init(
            _ folder: String, _ command: String, status: Int32, said: [String] = [], printed: [String] = []
        ) {
            (self.folder, arguments) = (folder, command.split(separator: " ").map(String.init))
            (self.status, self.said, self.printed) = (status, said, printed)
        }

        var testDescription: String { folder + ": " + arguments.joined(separator: " ") }
    }

    private static let cases = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Cases")

    private static let forgotten = "02-forgotten-value-means-everyone"
    private static let weights = "05-thousands-point-in-weights"
    private static let awards = "06-award-without-points"
    private static let births = "12-birth-dates-where-age-is-asked"
    private static let penalties = "13-points-below-zero"
    private static let seats = "15-one-thousand-seats-become-one"
    private static let points = "26-thousands-point"

    private static let pointInWhole = "a point stands before decimals; for 1000, write 1000"

    static let all: [Case] = [
        Case(
            forgotten, "check plan.yaml pool.csv", status: 65,
            said: ["plan.yaml:4:30: “area” says nothing: there is no value"]),
        Case(forgotten, "select plan.yaml pool.csv", status: 65, said: ["plan.yaml:4:30: “area” says nothing"]),
        Case(
            forgotten, "select blank.yaml pool.csv", status: 65,
            said: ["blank.yaml:4:19: “area” is null, which says nothing here"]),
        Case(
            forgotten, "check inlist.yaml pool.csv", status: 65, said: ["inlist.yaml:3:34: a value of “area” is blank"]),
        Case(
            forgotten, "check plan.yaml pool.csv --lang vi", status: 65,
            said: ["plan.yaml:4:30: “area” chưa có nội dung: sau dấu hai chấm không có gì"]),
        Case(
            weights, "allocate units.csv --seats 30 --weight staff", status: 0,
            said: [
                "warning: units.csv:2:10: “1.311” in “staff” is read as 1.311, the point before decimals (2 such cells); for 1311, write 1311"
            ]),
        Case(
            weights, "allocate units.csv --seats 30 --weight staff --compare hamilton,webster", status: 0,
            said: ["warning: units.csv:2:10: “1.311” in “staff”"]),
        Case(
            weights, "allocate units.csv --seats 30 --weight staff*1.500 --lang vi", status: 0,
            said: ["cảnh báo: units.csv: “1.500” ở cột “--weight”", "cảnh báo: units.csv:2:10: “1.311” ở cột “staff”"]),
        Case(
            weights, "allocate units.csv --seats 30 --weight 1 --available staff", status: 65,
            said: [
                "units.csv:2:10: “1.311” is not a whole number from 0 on; a point stands before decimals; for 1311, write 1311",
                "units.csv:3:11: “2.930” is not a whole number from 0 on",
            ]),
        Case(
            weights, "select plan.yaml pool.csv", status: 0,
            said: ["warning: pool.csv:2:1: “1.311” in “score” is read as 1.311"]),
        Case(
            awards, "check plan.yaml pool.csv", status: 0,
            said: [
                "warning: plan.yaml:4:92: no nominee has “Huân chương Lao động hạng Nhất” in “award”",
                "warning: pool.csv:3:1: in “award”, “Chiến sỹ thi đua cơ sở” (1 nominee) is another value than “Chiến sĩ thi đua cơ sở” to the plan",
                "warning: pool.csv:3:1: “Chiến sỹ thi đua cơ sở”, which 1 nominee has under “award”, has no points and counts 0; give it points, or all others at once under “other”; did you mean “Chiến sĩ thi đua cơ sở”?",
                "warning: pool.csv:6:1: “Lao động tiên tiến”, which 1 nominee has under “award”, has no points",
                "warning: pool.csv:7:1: “Chiến sĩ thi đua cơ sở; Bằng khen”, which 1 nominee has under “award”, has no points",
            ]),
        Case(
            births, "check plan.yaml pool.csv", status: 65,
            said: ["plan.yaml:3:33: 01/01/1985 is a day, and min and max compare numbers; write from: 01/01/1985"]),
        Case(
            births, "check plan2.yaml pool.csv", status: 65,
            said: [
                "pool.csv:2:6: “born” has days where numbers are asked for (3 cells), first “10/10/1967”; compare days with from and to"
            ]),
        Case(penalties, "select plan.yaml pool.csv --format csv", status: 0, printed: ["1,An,12", "3,Chi,7"]),
        Case(
            penalties, "select penalty.yaml penalty.csv --format csv", status: 0, printed: ["2,Bình,9,0", "3,Chi,8,0"]),
        Case(
            seats, "select plan.yaml pool.csv", status: 65,
            said: ["plan.yaml:2:15: “1.000” is not a whole number from 1 on; " + pointInWhole]),
        Case(
            seats, "select plan2.yaml pool.csv", status: 65,
            said: [
                "plan2.yaml:2:15: “1.200” is not a whole number from 1 on; a point stands before decimals; for 1200, write 1200"
            ]),
        Case(
            points, "conferences conf.yaml", status: 65,
            said: ["conf.yaml:3:23: “1.000” is not a whole number from 1 on; " + pointInWhole]),
        Case(
            points, "allocate u.csv --seats 100 --weight staff", status: 0,
            said: [
                "warning: u.csv:2:3: “1.250” in “staff” is read as 1.25, the point before decimals; for 1250, write 1250"
            ]),
        Case(
            points, "select plan.yaml n.csv", status: 65,
            said: ["plan.yaml:1:15: “1.000” is not a whole number from 1 on; " + pointInWhole]),
        Case(
            points, "allocate u.csv --seats 1.000 --weight staff", status: 2,
            said: [
                "Error: The value '1.000' is invalid for '--seats <seats>': 1000 or 1 may be meant; write 1000"
            ]),
        Case(
            points, "allocate u.csv --seats 100 --weight staff --max 1.000", status: 65,
            said: ["u.csv: “1.000” is not a whole number from 0 on; " + pointInWhole]),
    ]

    @Test(arguments: all) func `what was typed is refused, or said as it is read`(example: Case) throws {
        let run = try Command(folder: Self.cases.appending(path: example.folder)).start(example.arguments).finish()
        #expect(run.status == example.status)
        let said = run.errors.components(separatedBy: "\n").filter { line in
            ![": ", "errors:", "Help", "Usage", "  See"].contains { line.hasPrefix($0) } && !line.isEmpty
        }
        let own = said.filter { !$0.hasPrefix("số lỗi") }
        #expect(own.count == example.said.count, "\(run.errors)")
        for (line, expected) in zip(own, example.said) { #expect(line.hasPrefix(expected), "\(line)") }
        let printed = run.output.components(separatedBy: "\n")
        for line in example.printed { #expect(printed.contains(line), "\(run.output)") }
    }
}
