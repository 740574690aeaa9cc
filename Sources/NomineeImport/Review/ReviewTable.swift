import SelectionCore
import SelectionInput
import Wording

/// The review as a table: what an officer reads, fills and gives back.
package enum ReviewTable {
    /// A column of the review.
    package enum Column: String, CaseIterable, Sendable {
        case file, sheet, cell, column, before, after, rule, certainty, agree

        /// The heading in a language; files for programs have the name itself.
        package func heading(_ language: Language) -> String {
            guard language == .vietnamese else { return rawValue }
            return switch self {
            case .file: "Tệp"
            case .sheet: "Trang tính"
            case .cell: "Ô"
            case .column: "Cột"
            case .before: "Trước"
            case .after: "Sau"
            case .rule: "Lý do"
            case .certainty: "Mức độ"
            case .agree: "Đồng ý"
            }
        }
    }

    /// The words that may stand in the column of answers.
    package static func answers(_ language: Language) -> [String] {
        language == .vietnamese ? ["có", "không"] : ["yes", "no"]
    }

    /// The cells of a line.
    package static func cells(_ line: ReviewLine, _ language: Language) -> [String] {
        let certainty: String =
            switch (line.isCertain, language) {
            case (true, .english): "certain"
            case (false, .english): "confirm"
            case (true, .vietnamese): "chắc chắn"
            case (false, .vietnamese): "cần xác nhận"
            }
        let answer = line.answer.map { answers(language)[$0 == .yes ? 0 : 1] } ?? ""
        return [
            line.key.file, line.key.sheet, line.key.cell, line.key.column, line.before, line.after,
            line.rule.text(language), certainty, answer,
        ]
    }

    /// The lines with those that wait first, otherwise in their order.
    package static func ordered(_ lines: [ReviewLine]) -> [ReviewLine] {
        lines.filter(\.isWaiting) + lines.filter { !$0.isWaiting }
    }

    /// The answers in a review that is given back, a spreadsheet or CSV, under headings of any language.
    /// - Throws: `InputRejection` with every answer that is neither yes nor no, and every column that is missing.
    package static func decisions(_ file: InputFile) throws(InputRejection) -> ReviewDecisions {
        var problems = ProblemList()
        var decisions = ReviewDecisions()
        guard let grid = CellGrid.read(file, &problems).first(where: { self.columns($0.rows.first).count > 1 }),
            let header = grid.rows.first
        else {
            if !problems.hasErrors {
                problems.error(at: file.place, Message(ImportFileMessage.reviewColumn(name: Column.agree.rawValue)))
            }
            throw InputRejection(problems.sorted)
        }
        let columns: [Column: Int] = self.columns(header)
        for column in Column.allCases where columns[column] == nil && needed.contains(column) {
            problems.error(
                at: grid.place(row: header.number), Message(ImportFileMessage.reviewColumn(name: column.rawValue)))
        }
        for row in grid.rows.dropFirst() where !problems.hasErrors || columns.count == Column.allCases.count {
            func text(_ column: Column) -> String { columns[column].flatMap { row.cells[$0]?.text } ?? "" }
            let written = text(.agree).normalized
            guard !written.isEmpty else { continue }
            guard let answer = self.answer(written) else {
                problems.error(
                    at: grid.place(row: row.number, column: columns[.agree]),
                    Message(ImportFileMessage.agreeForm(text: written.quotable)))
                continue
            }
            let key = ReviewLine.Key(
                file: text(.file).normalized, sheet: text(.sheet).normalized, cell: text(.cell).normalized,
                column: text(.column).normalized)
            let decision = ReviewDecisions.Decision(
                before: text(.before).normalized, after: text(.after).normalized, answer: answer)
            if let earlier = decisions[key], earlier != decision {
                problems.error(
                    at: grid.place(row: row.number, column: columns[.agree]),
                    Message(ImportFileMessage.answeredTwice(cell: key.cell, file: key.file.quotable)))
            }
            decisions[key] = decision
        }
        guard !problems.hasErrors else { throw InputRejection(problems.sorted) }
        return decisions
    }

    private static let needed: [Column] = [.file, .cell, .column, .before, .after, .agree]

    private static func columns(_ row: CellGrid.Row?) -> [Column: Int] {
        var columns: [Column: Int] = [:]
        for (index, cell) in row?.cells ?? [:] {
            let heading = EyeKey.of(cell.text)
            let column = Column.allCases.first { column in
                Language.allCases.contains { EyeKey.of(column.heading($0)) == heading }
            }
            if let column { columns[column] = index }
        }
        return columns
    }

    private static func answer(_ text: String) -> ReviewLine.Answer? {
        switch EyeKey.of(text) {
        case "có", "co", "yes", "y", "đồng ý", "dong y", "x", "true", "1": .yes
        case "không", "khong", "no", "n", "không đồng ý", "false", "0", "k", "ko": .no
        default: nil
        }
    }
}
