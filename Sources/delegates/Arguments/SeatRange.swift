import DelegateSelection

/// `seats=250..300`.
struct SeatRange {
    /// The most numbers of seats that are gone through.
    static let maximumCount = 1_000

    let seats: ClosedRange<Int>

    /// - Throws: `CommandFailure` for another form.
    init(_ text: String) throws(CommandFailure) {
        let form = CommandFailure.usage(Message(.optionForm(option: "--what-if", text: text, form: "seats=250..300")))
        let parts = text.split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0] == "seats" else { throw form }
        let ends = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        guard ends.count == 3, ends[1].isEmpty, let low = Int(ends[0]), let high = Int(ends[2]), low >= 0, low <= high,
            high <= ApportionmentProblem.maximumSeats
        else { throw form }
        guard high - low < SeatRange.maximumCount else {
            throw .usage(Message(.optionTooLarge(option: "--what-if", most: "\(SeatRange.maximumCount)")))
        }
        seats = low...high
    }
}
