import SelectionCore
import SelectionInput

/// A conference as values and as the text of its files.
struct Conference {
    var plan: PlanValues
    var scenario: ScenarioValues?
    var pool: PoolValues
    var style = TableStyle()

    /// The plan with the scenario's edits.
    var effectivePlan: PlanValues { scenario.map(plan.edited) ?? plan }

    var planText: String { PlanText(plan).text }

    var scenarioText: String? { scenario.map { PlanText($0).text } }

    var poolText: String {
        let header = ["id", "name"] + pool.headers
        let records = zip(pool.ids, pool.rows).map { id, cells in [id, "Đại biểu \(id)"] + cells }
        return style.text([header] + records)
    }

    /// The quota files by name.
    var quotaFiles: [(name: String, text: String)] {
        (plan.quotas + (scenario?.edits.quotas ?? [])).compactMap(\.file).map { file in
            let records = file.lines.map { [$0.value, $0.limits.minimum?.text ?? "", $0.limits.maximum?.text ?? ""] }
            return (file.name, style.text([["value", "min", "max"]] + records))
        }
    }

    /// All files, for the message of a test that fails.
    var transcript: String {
        let files =
            [("plan.yaml", planText), ("nominees.csv", poolText)] + quotaFiles.map { ($0.name, $0.text) }
            + (scenarioText.map { [("scenario.yaml", $0)] } ?? [])
        return files.map { "--- \($0.0)\n\($0.1)" }.joined()
    }

    /// The inputs that the product reads from the files.
    func inputs() throws(InputRejection) -> SelectionInputs {
        let files = quotaFiles
        return try InputReader.read(
            plan: file("plan.yaml", planText), pool: file("nominees.csv", poolText),
            scenario: scenarioText.map { file("scenario.yaml", $0) }
        ) { name throws(InputRejection) in
            guard let found = files.first(where: { $0.name == name }) else { return try InputReader.noQuotaFile(name) }
            return InputFile(name: found.name, bytes: found.text.utf8)
        }
    }

    private func file(_ name: String, _ text: String) -> InputFile { InputFile(name: name, bytes: text.utf8) }
}
