import SelectionCore

/// People in answers: by id, name and unit; nothing else of a person is shown.
extension AnswerWords {
    /// The most people of a list that are named.
    static let maximumPeople = 20

    /// A nominee's id, name and unit.
    func person(_ row: Int) -> String {
        let name = inputs.pool.name(row).map { DisplayText.fitted($0, width: 40) } ?? ""
        let unit = inputs.unit(ofRow: row).map { DisplayText.fitted($0, width: 40) } ?? ""
        let id = DisplayText.oneLine(inputs.pool.id(row))
        return id + (name.isEmpty ? "" : " – " + name) + (unit.isEmpty ? "" : " (" + unit + ")")
    }

    /// Rows of the pool, a line each.
    func lines(_ rows: [Int], indent: String) -> [String] { named(rows).map { indent + $0 } }

    /// The people of a list, the first of them by name.
    private func named(_ rows: [Int]) -> [String] {
        let shown = rows.prefix(AnswerWords.maximumPeople).map(person)
        let hidden = rows.count - shown.count
        return shown + (hidden > 0 ? [text(ExplanationMessage.explainMorePeople, numbers.text(hidden))] : [])
    }

    /// Who comes in and who leaves by what `name` says, or why nobody can be selected; nothing where nobody changes.
    func changes(_ result: WhatIf, of name: String) -> [String] {
        guard result.objective != nil else { return reasons(result).map { "  " + name + ": " + $0 } }
        let lists: [(ExplanationMessage, [Int])] = [
            (.explainEnters, result.entering), (.explainLeaves, result.leaving),
        ].filter { !$0.1.isEmpty }
        guard !lists.isEmpty else { return [] }
        return ["  " + text(ExplanationMessage.explainChangesOf, name)]
            + lists.flatMap { title, rows in
                let start = "    " + text(title, numbers.text(rows.count)) + ": "
                return DisplayText.wrapped(named(rows).joined(separator: "; "), start: start, indent: 6)
            }
    }
}

extension SelectionInputs {
    /// The nominee's unit: what they have in the column by which the plan's first required quota counts; nil where there is
    /// none, or nothing.
    func unit(ofRow row: Int) -> String? {
        guard let column = plan.quotas.first(where: { $0.priority == nil })?.column else { return nil }
        guard let index = pool.records.headers.firstIndex(of: plan.header(for: column)) else { return nil }
        let unit = pool.records.field(index, ofRow: row)
        return unit.isEmpty ? nil : unit
    }
}
