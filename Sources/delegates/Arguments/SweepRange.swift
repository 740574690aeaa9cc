import DelegateSelection

/// `--from 30% --to 50% --step 1%`.
struct SweepRange {
    /// The most searches of one sweep.
    static let maximumCount = 1_000

    let values: [Bound]

    /// The values from `from` to `to`.
    /// - Parameter prefix: what the options' names begin with.
    /// - Throws: `CommandFailure` for another form, mixed kinds, an empty range or too many values.
    init(_ prefix: String, from: String?, to: String?, step: String?, isSeats: Bool) throws(CommandFailure) {
        let names = ["from", "to", "step"].map { prefix + $0 }
        var bounds: [(value: Rational, isShare: Bool)] = []
        for (name, text) in zip(names, [from, to, step]) {
            guard let text else { throw SweepRange.usage(.sweepMissingRange(option: name)) }
            guard let bound = SweepRange.bound(text) else {
                throw SweepRange.usage(.sweepValueForm(option: name, text: text))
            }
            bounds.append(bound)
        }
        guard Set(bounds.map(\.isShare)).count == 1 else {
            throw SweepRange.usage(.sweepMixedKinds(first: names[0], last: names[1], step: names[2]))
        }
        let (low, high, step, isShare) = (bounds[0].value, bounds[1].value, bounds[2].value, bounds[0].isShare)
        guard low <= high, step > .zero else {
            throw SweepRange.usage(.sweepEmptyRange(first: names[0], last: names[1], step: names[2]))
        }
        if isSeats, isShare || !bounds.allSatisfy(\.value.isInteger) { throw SweepRange.usage(.sweepSeatsForm) }
        let count = ((high - low) / step).floor + 1
        guard count <= SweepRange.maximumCount else { throw SweepRange.tooMany(count) }
        values = (0..<count).map { place in
            let value = low + step * Rational(place)
            return isShare ? .share(value) : .count(value)
        }
    }

    /// A share with `%`, or a number of people that is not between 0 and 1; nil for anything else.
    private static func bound(_ text: String) -> (value: Rational, isShare: Bool)? {
        let isShare = text.hasSuffix("%")
        do throws(WrittenNumber.Fault) {
            let written = try WrittenNumber(isShare ? text.dropLast() : text[...], mayGroup: !isShare)
            guard written.wholeOfGroups == nil else { return nil }
            let number = written.value
            guard number >= .zero, isShare ? number <= 100 : number == .zero || number >= 1 else { return nil }
            return (isShare ? number / 100 : number, isShare)
        } catch {
            return nil
        }
    }

    /// More values than a sweep may have.
    static func tooMany(_ count: Int) -> CommandFailure {
        usage(.sweepTooMany(count: "\(count)", most: "\(maximumCount)"))
    }

    private static func usage(_ message: WhatIfMessage) -> CommandFailure { .usage(Message(message)) }
}
