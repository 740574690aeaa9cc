import SelectionCore
import SelectionInput
import Wording

/// Reads who came to a conference: a table with the columns `id`, `present` and, where it likes, `reason`.
package enum AttendanceReader {
    /// The attendance in `file`, by id.
    /// - Throws: `InputRejection` with every row that does not say whether somebody came.
    package static func read(_ file: InputFile) throws(InputRejection) -> [String: ExportMaterial.Attendance] {
        var problems = ProblemList()
        let grids = CellGrid.read(file, &problems)
        guard let grid = grids.first(where: { !$0.rows.isEmpty }), let header = grid.rows.first, !problems.hasErrors
        else {
            if !problems.hasErrors { problems.error(at: file.place, Message(.emptyFile)) }
            throw InputRejection(problems.sorted)
        }
        func column(_ names: [String]) -> Int? {
            let keys = names.map { EyeKey.of($0) }
            return header.cells.filter { keys.contains(EyeKey.of($0.value.text)) }.keys.min()
        }
        let (id, present, reason) = (
            column(["id", "Mã"]), column(["present", "Có mặt"]), column(["reason", "Lý do"])
        )
        for (name, found) in [("id", id), ("present", present)] where found == nil {
            problems.error(at: grid.place(row: header.number), Message(.missingHeader(header: name)))
        }
        guard let id, let present, !problems.hasErrors else { throw InputRejection(problems.sorted) }
        var attendance: [String: ExportMaterial.Attendance] = [:]
        for row in grid.rows.dropFirst() {
            guard let person = row.cells[id]?.text.normalized else { continue }
            let written = row.cells[present]?.text.normalized ?? ""
            guard let isPresent = truth(written) else {
                problems.error(
                    at: grid.place(row: row.number, column: present), Message(.notAllowed(text: written.quotable)),
                    advice: [Message(.allowedValues(values: "có, không, yes, no, x"))])
                continue
            }
            guard attendance[person] == nil else {
                problems.error(
                    at: grid.place(row: row.number, column: id),
                    Message(PaperMessage.attendanceTwice(id: person.quotable)))
                continue
            }
            let words = reason.flatMap { row.cells[$0]?.text.normalized } ?? ""
            attendance[person] = ExportMaterial.Attendance(isPresent: isPresent, reason: words)
        }
        guard !problems.hasErrors else { throw InputRejection(problems.sorted) }
        return attendance
    }

    private static func truth(_ text: String) -> Bool? {
        if ["", "vắng"].contains(EyeKey.of(text)) { return false }
        return StatedTruth.of(text)
    }
}
