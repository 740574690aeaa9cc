import SelectionCore
import Wording

/// Rows of small tables that stand for nobody.
extension TableReader {
    /// The texts of the record.
    var cells: [String] { scanner.fields.map { $0.text(in: scanner.bytes) } }

    /// Says where the record is nobody, or looks like a total; `evidence` is what its figures say.
    /// - Returns: true where it is to be passed over.
    func addNobody(name column: Int, _ evidence: TableTotals.Evidence?, _ problems: inout ProblemList) -> Bool {
        let cells = cells
        let nobody = NobodyRow(cells, headers: table.headers, ids: [column], shown: column, hasFigures: true)
        let called = cells.firstIndex(where: TotalWords.areTotal) ?? column
        let name = cells[called].quotable
        switch (nobody, evidence) {
        case (_, .nameAndSum):
            let advice = Message(NobodyMessage.deleteRow)
            problems.error(
                at: location(ofField: called), Message(NobodyMessage.totalRow(name: name)), advice: [advice])
            return true
        case (.total?, _) where cells.count { !$0.isEmpty } == 1 && cells.count >= NobodyRow.leastColumns:
            addNobody(Message(NobodyMessage.oneCellReading(text: name)), at: called, &problems)
            return true
        case (nil, let evidence?), (.total?, let evidence?):
            let message: NobodyMessage = evidence == .sum ? .totalBySum(name: name) : .totalByName(name: name)
            problems.warning(
                at: location(ofField: called), Message(message), advice: [Message(NobodyMessage.keepRow)])
            return false
        case (nil, nil), (.total?, nil): return false
        case (let nobody?, _):
            addNobody(nobody.message, at: nobody.column, &problems)
            return true
        }
    }

    private func addNobody(_ message: Message, at column: Int, _ problems: inout ProblemList) {
        problems.error(at: location(ofField: column), message, advice: [Message(NobodyMessage.deleteRow)])
    }
}

extension ProblemList {
    /// Warns of names that look like an earlier one, which stands on another line.
    /// - Complexity: O(names).
    mutating func addAlike(_ names: [(name: String, place: SourceLocation)]) {
        var first: [String: Int] = [:]
        for (index, entry) in names.enumerated() {
            let key = EyeKey.of(entry.name)
            guard let earlier = first[key] else {
                first[key] = index
                continue
            }
            let usual = names[earlier].name
            guard usual != entry.name else { continue }
            let message = SpellingMessage.nameVariant(variant: entry.name.quotable, value: usual.quotable)
            warning(
                at: entry.place, Message(message),
                advice: EyeDifference.messages(entry.name, from: usual) + [.first(at: names[earlier].place)])
        }
    }
}
