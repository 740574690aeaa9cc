import ArgumentParser
import DelegateSelection

/// The units of an allotment and what every method has to keep to.
struct AllocationArguments: ParsableArguments {
    @Argument(help: "The units, a CSV file with a header.", completion: .file())
    var units: String

    @Option(parsing: .unconditional, help: "How many seats there are.")
    var seats: Int?

    @Option(help: "The column of the units' names.")
    var unit = "unit"

    @Option(
        help:
            "What seats are proportional to: a column, a column*factor, or 1 for equal parts; repeated, they are added."
    )
    var weight: [String] = []

    @Option(parsing: .unconditional, help: "The least seats of a unit in all: a number or a column.")
    var min: String?

    @Option(parsing: .unconditional, help: "The most seats of a unit in all: a number or a column.")
    var max: String?

    @Option(parsing: .unconditional, help: "So many seats for every unit first.")
    var base = 0

    @Option(help: "The column of seats on top of the proportional ones.")
    var bonus: String?

    @Option(help: "The column of seats that are appointed.")
    var fixed: String?

    @Option(help: "Units with less than this share of the weight have no proportional seats; for instance 4%.")
    var threshold: String?

    @Option(help: "The column of how many were nominated: no unit has more seats, others receive them.")
    var available: String?

    @Option(help: "What separates the fields: , or ; or tab; found out by default.")
    var delimiter: DelimiterChoice?

    @Option(help: "The sheet of a spreadsheet file that has the units; by default the first.")
    var sheet: String?

    /// The options about seats and weights that were used.
    var given: [String] {
        [
            seats.map { _ in "--seats" }, weight.isEmpty ? nil : "--weight", min.map { _ in "--min" },
            max.map { _ in "--max" }, base == 0 ? nil : "--base", bonus.map { _ in "--bonus" },
            fixed.map { _ in "--fixed" }, threshold.map { _ in "--threshold" }, available.map { _ in "--available" },
        ].compactMap(\.self)
    }

    /// Reads the units and puts the problem, by the weights that were given or by `other`.
    /// - Parameter warn: told what does not reject the file but should be known.
    /// - Throws: `CommandFailure` for a wrong use, `InputRejection` with every problem of the file.
    func problem(
        seats: Int, methods: [ApportionmentMethod], weight other: String? = nil, warn: (Diagnostic) -> Void
    ) throws -> AllocationProblem {
        let weight = other.map { [$0] } ?? weight
        guard !weight.isEmpty else {
            throw CommandFailure.usage(Message(.weightMissing))
        }
        try check("--seats", seats, atMost: methods.map(\.maximumSeats).min() ?? 0)
        try check("--base", base, atMost: ApportionmentProblem.maximumSeats)
        let threshold = try threshold.map(AllocationArguments.share)
        var columns = UnitColumns(unit: unit, weights: weight)
        (columns.minimum, columns.maximum) = (min, max)
        (columns.bonus, columns.appointed, columns.available) = (bonus, fixed, available)
        var file = try InputFile(path: units)
        file.wantedSheet = sheet
        let (units, warnings) = try UnitsFile.read(file, columns: columns, delimiter: delimiter?.character)
        for warning in warnings { warn(warning) }
        return AllocationProblem(seats: seats, units: units, base: base, threshold: threshold)
    }

    private func check(_ option: String, _ number: Int, atMost most: Int) throws(CommandFailure) {
        guard number >= 0 else { throw .usage(Message(.optionTooSmall(option: option, least: "0"))) }
        guard number <= most else { throw .usage(Message(.optionTooLarge(option: option, most: "\(most)"))) }
    }

    /// A share such as `4%`.
    private static func share(_ text: String) throws(CommandFailure) -> Rational {
        let failure = CommandFailure.usage(Message(.optionForm(option: "--threshold", text: text, form: "4%")))
        guard text.hasSuffix("%") else { throw failure }
        do {
            let percent = try WrittenNumber(text.dropLast(), mayGroup: false).value
            guard percent >= .zero, percent <= 100 else { throw failure }
            return percent / 100
        } catch {
            throw failure
        }
    }
}
