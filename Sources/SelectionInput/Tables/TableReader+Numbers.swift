import ExactArithmetic
import SelectionCore
import Wording

/// Numbers in the cells of the record; what is wrong with one is added to the problems.
extension TableReader {
    /// A weight that is not negative; 0 where it is none, and a blank is none.
    mutating func weight(_ column: Int, _ problems: inout ProblemList) -> Rational {
        let (text, place) = (text(column), location(ofField: column))
        guard !text.isEmpty else {
            addBlank(column, &problems)
            return .zero
        }
        do throws(WrittenNumber.Fault) {
            let number = try WrittenNumber(text, .weights)
            numbers[column, default: ColumnNumbers()].add(number, text, at: place)
            if number.value >= .zero { return number.value }
            problems.error(at: place, Message(.negativeNumber(text: text)))
        } catch {
            problems.error(
                at: place, Message(.notANumber(text: text.quotable)), advice: [.weightAdvice(for: error)])
        }
        return .zero
    }

    /// A whole number from 0 on; nil where it is none, or blank.
    func count(_ column: Int, _ problems: inout ProblemList) -> Int? {
        let text = text(column)
        if text.isEmpty { return nil }
        do throws(WrittenCount.Fault) {
            return try WrittenCount(text).value
        } catch {
            problems.error(
                at: location(ofField: column), Message(.notWhole(text: text.quotable, least: "0")),
                advice: [error.advice])
        }
        return nil
    }

    /// The text of a number or of a share, with a point before decimals, for whoever reads it; what else it may mean is noted.
    mutating func plainNumber(_ column: Int) -> String {
        let text = text(column)
        let isShare = text.hasSuffix("%")
        let digits = isShare ? String(text.dropLast()).normalized : text
        do {
            let number = try WrittenNumber(digits, mayGroup: !isShare)
            guard number.hasComma else { return text }
            numbers[column, default: ColumnNumbers()].add(number, text, at: location(ofField: column))
            return text.replacing(",", with: ".")
        } catch {
            return text
        }
    }

    /// Adds that a cell that has to hold a number is blank.
    func addBlank(_ column: Int, _ problems: inout ProblemList) {
        let problem = Message(.blankUnitCell(header: table.headers[column].quotable))
        problems.error(at: location(ofField: column), problem, advice: [Message(.writeInstead(text: "0"))])
    }

    /// Says, once a column, what its numbers may mean besides what was read.
    func reportNumbers(_ problems: inout ProblemList) {
        for (column, numbers) in numbers.sorted(by: { $0.key < $1.key }) {
            numbers.report(&problems, header: table.headers[column])
        }
    }
}

/// A whole number from 0 on, as a cell or an option has it.
struct WrittenCount {
    let value: Int

    /// The reason why a text is none.
    struct Fault: Error {
        /// The way it should be written, where that is known.
        let advice: Message?
    }

    init(_ text: String) throws(Fault) {
        let number: WrittenNumber
        do throws(WrittenNumber.Fault) {
            number = try WrittenNumber(text)
        } catch {
            throw Fault(advice: .wholeAdvice(for: error))
        }
        guard number.wholeOfGroups == nil, let whole = number.value.whole, whole >= 0 else {
            throw Fault(advice: .advice(for: number))
        }
        value = whole
    }
}

extension Message {
    /// The way a weight that was refused should be written.
    static func weightAdvice(for fault: WrittenNumber.Fault) -> Message {
        fault == .tooManyDigits
            ? Message(TableMessage.weightLimits(digits: "\(WrittenNumber.Limits.mostOfWeights)")) : .advice(for: fault)
    }
}
