import SelectionCore

/// An outcome as a table for spreadsheets: the header of the nominees' file and the selected nominees, in pool order.
public enum CSVReport {
    /// The text, as RFC 4180 has it: commas, quotes where they are needed; lines end in a line feed.
    public static func text(of outcome: Outcome, _ inputs: SelectionInputs) -> String {
        let records = inputs.pool.records
        let rows = outcome.selected.map { row in
            records.headers.indices.map { records.field($0, ofRow: row) }
        }
        return ([records.headers] + rows).map(line).joined()
    }

    /// A record, quoted where that is needed.
    static func line(_ fields: [String]) -> String { fields.map(quoted).joined(separator: ",") + "\n" }

    private static func quoted(_ field: String) -> String {
        let isPlain = field.utf8.allSatisfy { ![UInt8(ascii: ","), UInt8(ascii: "\""), 10, 13].contains($0) }
        guard !isPlain else { return field }
        var quoted = "\""
        for scalar in field.unicodeScalars {
            if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }
}
