import SelectionCore

/// People in answers: by id, name and unit; nothing else of a person is shown.
extension AnswerWords {
    /// The most people of a list that are named.
    static let maximumPeople = 20

    /// A nominee's id, name and unit.
    func person(_ row: Int) -> String {
        let name = inputs.pool.name(row) ?? ""
        let unit = inputs.unit(ofRow: row) ?? ""
        return inputs.pool.id(row) + (name.isEmpty ? "" : " – " + name) + (unit.isEmpty ? "" : " (" + unit + ")")
    }

    /// Rows of the pool, an entry each.
    func entries(_ rows: [Int], level: Int) -> [ReportParagraph] {
        named(rows).map { ReportParagraph($0, level: level, style: .entry) }
    }

    /// The people of a list, the first of them by name.
    private func named(_ rows: [Int]) -> [String] {
        let shown = rows.prefix(AnswerWords.maximumPeople).map(person)
        let hidden = rows.count - shown.count
        return shown + (hidden > 0 ? [text(ExplanationMessage.explainMorePeople(count: numbers.text(hidden)))] : [])
    }

    /// The people who come in and leave by what `name` says, or why nobody can be selected; nothing where nobody changes.
    func changes(_ result: WhatIf, of name: String) -> [ReportParagraph] {
        guard result.objective != nil else {
            return reasons(result).map { reason in
                var paragraph = ReportParagraph(name + ": " + reason.text)
                paragraph.onPage = reason.onPage.map { name + ": " + $0 }
                return paragraph
            }
        }
        let lists: [((String) -> ExplanationMessage, [Int])] = [
            (ExplanationMessage.explainEnters, result.entering), (ExplanationMessage.explainLeaves, result.leaving),
        ].filter { !$0.1.isEmpty }
        guard !lists.isEmpty else { return [] }
        return [ReportParagraph(text(ExplanationMessage.explainChangesOf(bound: name)))]
            + lists.map { title, rows in
                let people = named(rows).joined(separator: "; ")
                return ReportParagraph(
                    text(title(numbers.text(rows.count))) + ": " + people, level: 2, style: .entry)
            }
    }
}

extension SelectionInputs {
    /// The nominee's unit: what they have in the column by which the plan's first required quota counts; nil where there is
    /// none, or nothing.
    func unit(ofRow row: Int) -> String? {
        guard let column = plan.quotas.first(where: { $0.priority == nil })?.column, !withholds(column: column),
            let unit = pool.texts(ofColumn: column)?(row)
        else { return nil }
        return unit.isEmpty ? nil : unit
    }
}
