import ExactArithmetic
import SelectionCore
import Wording

/// Numbers of documents. Where a number may mean another one to whoever wrote it, that is said.
extension DocumentDecoding {
    /// A decimal.
    mutating func number(_ node: DocumentNode, as what: String) -> Rational? {
        text(node, as: what).flatMap { number($0, at: node.location) }
    }

    /// A decimal that is not negative.
    mutating func amount(_ node: DocumentNode, as what: String) -> Rational? {
        guard let number = self.number(node, as: what) else { return nil }
        guard number >= .zero else {
            problems.error(at: node.location, Message(.negativeNumber(text: node.text ?? "")))
            return nil
        }
        return number
    }

    /// A share such as `40%` or `1/3`.
    mutating func share(_ text: String, at location: SourceLocation) -> Rational? {
        text.contains("/") ? fraction(text, at: location) : percentage(text, at: location)
    }

    /// Says that a share has no `%`, and how it should be written where it can be one.
    mutating func refuseWithoutPercent(_ text: String, at location: SourceLocation) {
        do throws(WrittenNumber.Fault) {
            let number = try WrittenNumber(text, mayGroup: false).value
            if number < .zero { return problems.error(at: location, Message(.negativeNumber(text: text))) }
            guard let meant = WrittenShare.meant(by: number, text) else {
                return problems.error(at: location, Message(.shareAboveWhole(text: text + "%")))
            }
            problems.error(
                at: location, Message(.shareWithoutPercent(text: text)), advice: [Message(.writeInstead(text: meant))])
        } catch {
            problems.error(at: location, Message(.notANumber(text: text.quotable)), advice: [.advice(for: error)])
        }
    }

    /// `40%`.
    private mutating func percentage(_ text: String, at location: SourceLocation) -> Rational? {
        let digits = String(text.dropLast()).normalized
        guard let percent = number(digits, at: location, writtenAs: text) else { return nil }
        if percent < .zero {
            problems.error(at: location, Message(.negativeNumber(text: text)))
            return nil
        }
        if percent > 100 {
            problems.error(at: location, Message(.shareAboveWhole(text: text)))
            return nil
        }
        return percent / 100
    }

    /// `1/3`.
    private mutating func fraction(_ text: String, at location: SourceLocation) -> Rational? {
        guard let share = WrittenShare.fraction(text) else {
            problems.error(
                at: location, Message(.notAFraction(text: text.quotable, most: "\(WrittenShare.largestDenominator)")))
            return nil
        }
        if share > 1 {
            problems.error(at: location, Message(.shareAboveWhole(text: text)))
            return nil
        }
        return share
    }

    /// A whole number from `least` on.
    mutating func whole(_ node: DocumentNode, as what: String, from least: Int) -> Int? {
        guard let text = self.text(node, as: what) else { return nil }
        do throws(WrittenNumber.Fault) {
            let number = try WrittenNumber(text)
            if let whole = number.value.whole, whole >= least, number.wholeOfGroups == nil { return whole }
            problems.error(
                at: node.location, Message(.notWhole(text: text, least: "\(least)")), advice: [.advice(for: number)])
        } catch {
            problems.error(
                at: node.location, Message(.notWhole(text: text.quotable, least: "\(least)")),
                advice: [.wholeAdvice(for: error)])
        }
        return nil
    }

    /// The decimal `text`, which may be a part of what is written: a share.
    mutating func number(_ text: String, at location: SourceLocation, writtenAs share: String? = nil) -> Rational? {
        let written = share ?? text
        do throws(WrittenNumber.Fault) {
            let number = try WrittenNumber(text, mayGroup: share == nil)
            remark(on: number, written, at: location)
            return number.value
        } catch {
            problems.error(
                at: location, Message(.notANumber(text: written.quotable)), advice: [.advice(for: error)])
            return nil
        }
    }

    /// Says how a number was read that may mean another one.
    mutating func remark(on number: WrittenNumber, _ written: String, at location: SourceLocation) {
        if number.hasComma {
            let read = written.replacing(",", with: ".")
            problems.warning(at: location, Message(SpellingMessage.commaRead(text: written, read: read)))
        }
        if let whole = number.wholeOfGroups {
            let read = number.value.decimal ?? number.value.description
            problems.warning(
                at: location, Message(SpellingMessage.pointRead(text: written, read: read, whole: whole)))
        }
    }
}

/// A share written as a fraction of two whole numbers.
enum WrittenShare {
    /// The largest number below the line: shares of more digits would not stay exact beside others.
    static let largestDenominator = 999_999

    /// True where the text has the form of a share, right or wrong.
    static func isShare(_ text: String) -> Bool { text.hasSuffix("%") || text.contains("/") }

    /// The share, as it is written in a plan, that is probably meant by a number without `%`: 40% by 0.4, 45% by 45; nil where
    /// it can be none.
    static func meant(by number: Rational, _ text: String) -> String? {
        guard number >= .zero, number <= 100 else { return nil }
        return number <= 1 ? PlanDecoder.percent(number) : text.replacing(",", with: ".") + "%"
    }

    /// `1/3`, blanks around the line allowed; nil for another form.
    static func fraction(_ text: String) -> Rational? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0).normalized }
        let numbers = parts.compactMap { Int($0) }
        guard parts.count == 2, numbers.count == 2, parts.allSatisfy({ $0.first?.isNumber ?? false }),
            (1...largestDenominator).contains(numbers[1]), numbers[0] <= largestDenominator
        else { return nil }
        return Rational(numbers[0], numbers[1])
    }
}

extension Message {
    /// The way a number that was refused should be written.
    static func advice(for fault: WrittenNumber.Fault) -> Message {
        switch fault {
        case .ambiguousComma(let whole, let decimal):
            Message(SpellingMessage.commaOfThousands(whole: whole, decimal: decimal))
        case .grouped(let plain): Message(.writeInstead(text: plain))
        case .malformed: Message(.numberForm)
        case .tooManyDigits:
            Message(
                .numberLimits(before: "\(Rational.maximumIntegerDigits)", after: "\(Rational.maximumFractionDigits)"))
        }
    }

    /// The way a whole number that was refused should be written, where that is known.
    static func wholeAdvice(for fault: WrittenNumber.Fault) -> Message? {
        switch fault {
        case .ambiguousComma(let whole, _): Message(.writeInstead(text: whole))
        case .grouped(let plain): Message(.writeInstead(text: plain))
        case .malformed, .tooManyDigits: nil
        }
    }

    /// The way a whole number should be written that is a number, but has a point that may divide thousands.
    static func advice(for number: WrittenNumber) -> Message? {
        number.wholeOfGroups.map { Message(SpellingMessage.pointInWhole(whole: $0)) }
    }
}
