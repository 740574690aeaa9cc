import DelegateSelection

extension SweepRange {
    /// `--from 30% --to 50% --step 1%`.
    /// - Parameter prefix: what the options' names begin with.
    /// - Throws: `CommandFailure` for another form, mixed kinds, an empty range or too many values.
    init(_ prefix: String, from: String?, to: String?, step: String?, isSeats: Bool) throws(CommandFailure) {
        do throws(Fault) {
            try self.init(from: from, to: to, step: step, isSeats: isSeats)
        } catch {
            throw SweepRange.failure(error) { prefix + $0.rawValue }
        }
    }

    private static func failure(_ fault: Fault, _ name: (Part) -> String) -> CommandFailure {
        switch fault {
        case .missing(let part): usage(.sweepMissingRange(option: name(part)))
        case .form(let part, let text): usage(.sweepValueForm(option: name(part), text: text))
        case .mixedKinds: usage(.sweepMixedKinds(first: name(.from), last: name(.to), step: name(.step)))
        case .empty: usage(.sweepEmptyRange(first: name(.from), last: name(.to), step: name(.step)))
        case .seatsForm: usage(.sweepSeatsForm)
        case .tooMany(let count, let most): tooMany(count, most: most)
        }
    }

    /// More values than a sweep may have.
    static func tooMany(_ count: Int, most: Int = maximumCount) -> CommandFailure {
        usage(.sweepTooMany(count: "\(count)", most: "\(most)"))
    }

    private static func usage(_ message: WhatIfMessage) -> CommandFailure { .usage(Message(message)) }
}
