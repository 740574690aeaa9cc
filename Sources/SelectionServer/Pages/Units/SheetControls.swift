import DelegateSelection

/// What stands in the cells of sheets that are typed into: fields, and buttons that change rows and columns.
enum SheetControls {
    /// A field.
    /// - Parameters:
    ///   - label: what it is, for people who hear pages.
    ///   - fault: the number of what is wrong with it among the page's faults; nil where nothing is.
    static func input(_ name: String, value: String, label: String, isNumber: Bool, fault: Int?) -> Markup {
        let (invalid, described) = (fault.map { _ in "true" }, fault.map { "fault-\($0)" })
        guard isNumber else {
            // A name is shown whole, in as many lines as it takes; what is typed over several lines is one.
            let lines = min(mostLines, max(1, (value.count + lettersInLine - 1) / lettersInLine))
            return .element(
                "textarea",
                [
                    "name": name, "aria-label": label, "rows": "\(lines)", "autocomplete": "off", "spellcheck": "false",
                    "aria-invalid": invalid, "aria-describedby": described,
                ], "\n" + value)
        }
        return .element(
            "input",
            [
                "name": name, "value": value, "aria-label": label, "inputmode": "decimal", "class": "figure",
                "autocomplete": "off", "aria-invalid": invalid, "aria-describedby": described,
            ])
    }

    /// Chosen: what fits in a line of the sheet's first column, and what somebody still takes for a name.
    private static let (lettersInLine, mostLines) = (22, 6)

    /// A button that does something to the sheet.
    /// - Parameters:
    ///   - value: what it does, as the form says it.
    ///   - label: what it does in words; nil where its text says it.
    static func deed(_ value: String, _ text: String, _ label: String? = nil) -> Markup {
        .element(
            "button",
            [
                "type": "submit", "name": "do", "value": value, "class": "quiet", "aria-label": label, "title": label,
            ], text)
    }
}
