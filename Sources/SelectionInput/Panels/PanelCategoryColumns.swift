import SelectionCore
import Wording

/// The columns of a table of categories, by the names that programs for citizens' assemblies give them.
struct PanelCategoryColumns {
    /// The headings by which a header below a title is known.
    static let needed = ["category", "feature", "name", "value", "min", "max"]

    /// The limits of a value.
    struct Limits {
        var range: ClosedRange<Int>
        var widest: ClosedRange<Int>?
    }

    let feature: Int
    let value: Int
    private let minimum: Int
    private let maximum: Int
    private let leastFlex: Int?
    private let mostFlex: Int?
    /// The panel's size, beyond which no limit needs to move.
    private let size: Int

    /// Nil where a column is missing; every one is a problem then. Other columns are not read.
    init?(_ table: Table, size: Int, _ problems: inout ProblemList) {
        let headers = table.headers.map { header in
            PanelNames.folded(header).replacing(" ", with: "_").replacing("-", with: "_")
        }
        func column(_ names: [String], besides other: Int? = nil) -> Int? {
            names.lazy.compactMap { name in headers.indices.first { $0 != other && headers[$0] == name } }.first
        }
        let feature = column(["category", "feature"])
        // Where the feature stands under `category`, its values may stand under `feature`.
        let value = column(["name", "value", "feature"], besides: feature)
        let (minimum, maximum) = (column(["min"]), column(["max"]))
        for (name, found) in [("category", feature), ("name", value), ("min", minimum), ("max", maximum)]
        where found == nil {
            table.addMissing(name, to: &problems, advice: Message(PanelInputMessage.categoriesForm))
        }
        guard let feature, let value, let minimum, let maximum else { return nil }
        (self.feature, self.value, self.minimum, self.maximum) = (feature, value, minimum, maximum)
        (leastFlex, mostFlex, self.size) = (column(["min_flex"]), column(["max_flex"]), size)
    }

    /// The limits in the reader's record; a cell that has none counts as no limit.
    func limits(_ reader: TableReader, _ problems: inout ProblemList) -> Limits {
        func number(_ column: Int, _ blank: (String) -> PanelInputMessage) -> Int? {
            guard reader.text(column).isEmpty else { return reader.count(column, &problems) }
            let message = blank(reader.table.headers[column].quotable)
            problems.error(at: reader.location(ofField: column), Message(message))
            return nil
        }
        let (low, high) = (
            number(minimum, PanelInputMessage.limitBlank), number(maximum, PanelInputMessage.limitBlank)
        )
        let flex = (
            leastFlex.flatMap { number($0, PanelInputMessage.flexBlank) },
            mostFlex.flatMap { number($0, PanelInputMessage.flexBlank) }
        )
        if let low, let high, low > high {
            problems.error(
                at: reader.location(ofField: minimum),
                Message(.minimumAboveMaximum(minimum: "\(low)", maximum: "\(high)")))
        }
        if let least = flex.0, let low, let leastFlex, least > low {
            addInside(reader, leastFlex, least, bound: minimum, low, &problems)
        }
        if let most = flex.1, let high, let mostFlex, most < high {
            addInside(reader, mostFlex, most, bound: maximum, high, &problems)
        }
        let (least, most) = (low ?? 0, max(low ?? 0, high ?? low ?? 0))
        guard leastFlex != nil || mostFlex != nil else { return Limits(range: least...most, widest: nil) }
        // A side without a column may move as far as it makes sense.
        let widest = min(least, flex.0 ?? 0)...max(most, flex.1 ?? size)
        return Limits(range: least...most, widest: widest)
    }

    private func addInside(
        _ reader: TableReader, _ column: Int, _ flex: Int, bound: Int, _ limit: Int, _ problems: inout ProblemList
    ) {
        let message = PanelInputMessage.flexInside(
            flex: "\(flex)", bound: reader.table.headers[bound].quotable, limit: "\(limit)")
        problems.error(
            at: reader.location(ofField: column), Message(message), advice: [Message(PanelInputMessage.flexAdvice)])
    }
}
