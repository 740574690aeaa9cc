import DelegateSelection

/// What stands in the cells of sheets that are typed into: fields, and buttons that change rows and columns.
enum SheetControls {
    /// A field.
    /// - Parameters:
    ///   - label: what it is, for people who hear pages.
    ///   - fault: the number of what is wrong with it among the page's faults; nil where nothing is.
    static func input(_ name: String, value: String, label: String, isNumber: Bool, fault: Int?) -> Markup {
        .element(
            "input",
            [
                "name": name, "value": value, "aria-label": label, "inputmode": isNumber ? "decimal" : nil,
                "class": isNumber ? "figure" : nil, "autocomplete": "off",
                "aria-invalid": fault == nil ? nil : "true", "aria-describedby": fault.map { "fault-\($0)" },
            ])
    }

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
