import ExactArithmetic
import SelectionCore
import Wording

/// Numbers in the cells of the record; what is wrong with one is added to the problems.
extension TableReader {
    /// A decimal that is not negative; 0 where it is none, and a blank is none.
    func weight(_ column: Int, _ problems: inout ProblemList) -> Rational {
        let (text, place) = (text(column), location(ofField: column))
        guard !text.isEmpty else {
            addBlank(column, &problems)
            return .zero
        }
        do {
            let number = try Rational(decimal: text)
            if number >= .zero { return number }
            problems.error(at: place, Message(.negativeNumber(text: text)))
        } catch {
            problems.error(
                at: place, Message(.notANumber(text: text.quotable)), advice: [.advice(for: error, in: text)])
        }
        return .zero
    }

    /// A whole number from 0 on; nil where it is none, or blank.
    func count(_ column: Int, _ problems: inout ProblemList) -> Int? {
        let text = text(column)
        if text.isEmpty { return nil }
        if let number = TableReader.count(text) { return number }
        problems.error(at: location(ofField: column), Message(.notWhole(text: text.quotable, least: "0")))
        return nil
    }

    /// Adds that a cell that has to hold a number is blank.
    func addBlank(_ column: Int, _ problems: inout ProblemList) {
        let problem = Message(.blankUnitCell(header: table.headers[column].quotable))
        problems.error(at: location(ofField: column), problem, advice: [Message(.writeInstead(text: "0"))])
    }

    private static func count(_ text: String) -> Int? {
        do {
            return try Rational(decimal: text).whole.flatMap { $0 >= 0 ? $0 : nil }
        } catch {
            return nil
        }
    }
}
