import ExactArithmetic
import SelectionCore

/// The values of a sweep as somebody types them: from 30 %, to 50 %, in steps of 1 %.
package struct SweepRange: Sendable {
    /// A part of a range.
    package enum Part: String, Sendable, CaseIterable { case from, to, step }

    /// The reason why texts are no range.
    package enum Fault: Error, Equatable, Sendable {
        /// A part is not there.
        case missing(Part)
        /// A part is neither a share nor a number of people.
        case form(Part, text: String)
        /// Some parts are shares, others numbers of people.
        case mixedKinds
        /// There is no value in it.
        case empty
        /// Seats are not whole numbers of people.
        case seatsForm
        /// It has more values than are searched for.
        case tooMany(Int, most: Int)
    }

    /// The most searches of one sweep.
    package static let maximumCount = 1_000

    /// The values, ascending.
    package let values: [Bound]

    /// The values from `from` to `to`.
    /// - Parameters:
    ///   - from: the first value.
    ///   - to: the value that is not gone beyond.
    ///   - step: the difference of two values.
    ///   - isSeats: true where seats are moved, which are whole numbers of people.
    ///   - most: the most values.
    package init(
        from: String?, to: String?, step: String?, isSeats: Bool, most: Int = SweepRange.maximumCount
    ) throws(Fault) {
        var bounds: [(value: Rational, isShare: Bool)] = []
        for (part, text) in zip(Part.allCases, [from, to, step]) {
            guard let text else { throw .missing(part) }
            switch SweepRange.bound(text) {
            case .share(let share)?: bounds.append((share, true))
            case .count(let count)?: bounds.append((count, false))
            case nil: throw .form(part, text: text)
            }
        }
        guard Set(bounds.map(\.isShare)).count == 1 else { throw .mixedKinds }
        let (low, high, step, isShare) = (bounds[0].value, bounds[1].value, bounds[2].value, bounds[0].isShare)
        guard low <= high, step > .zero else { throw .empty }
        if isSeats, isShare || !bounds.allSatisfy(\.value.isInteger) { throw .seatsForm }
        let count = ((high - low) / step).floor + 1
        guard count <= most else { throw .tooMany(count, most: most) }
        values = (0..<count).map { place in
            let value = low + step * Rational(place)
            return isShare ? .share(value) : .count(value)
        }
    }

    /// A share with `%`, or a number of people that is not between 0 and 1; nil for anything else.
    package static func bound(_ text: String) -> Bound? {
        let isShare = text.hasSuffix("%")
        do throws(WrittenNumber.Fault) {
            let written = try WrittenNumber(isShare ? text.dropLast() : text[...], mayGroup: !isShare)
            guard written.wholeOfGroups == nil else { return nil }
            let number = written.value
            guard number >= .zero, isShare ? number <= 100 : number == .zero || number >= 1 else { return nil }
            return isShare ? .share(number / 100) : .count(number)
        } catch {
            return nil
        }
    }
}
