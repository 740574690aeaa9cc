import SelectionCore
import SelectionFile
import SelectionInput
import Wording

/// A list that follows a published one states what was asked: who withdrew, who left, who entered. From that and from the
/// list the published one follows, and with it the question, which is verified as any other.
extension Verification {
    /// Checks that the record names the published list by its hash.
    mutating func checkReplacementForm() {
        guard let record = selection[.replacement] else { return }
        guard record.entries != nil else {
            return add(Message(.expectedMap(key: SelectionKey.replacement.name)), at: record)
        }
        guard let from = required(ReplacementKey.from, of: record) else { return }
        let digits = from.string ?? ""
        let isHash = digits.utf8.count == 64 && digits.allSatisfy { "0123456789abcdef".contains($0) }
        if !isHash { add(Message(.replacementForm(text: from.jsonText)), at: from) }
    }

    /// Checks that the record is the one that follows from the lists.
    mutating func checkReplacement(_ status: Outcome.Status, selected: [Int]) {
        // It counts what those who left were of the rules: that cannot be checked once they may have been forgotten.
        guard inputs.forgotten == nil, let record = selection[.replacement], let question = inputs.replacement else {
            return
        }
        let derived = SelectionPart.replacement(question, selected: selected, status: status, inputs)
        compare(record, with: derived, as: .replacement, optional: [ReplacementKey.withdrawnEarlier])
    }

    /// Compares `published` with the list that the selection file says it follows.
    /// - Returns: what differs, with its place in the selection file.
    package static func compare(
        selectionFile: InputFile, with published: InputFile
    ) throws(InputRejection) -> [Diagnostic] {
        let selection = try StatedSelection(selectionFile)
        let place = selection.publishedList?.location ?? selection.root.location
        guard selection.publishedList?.string == published.sha256 else {
            return [Diagnostic(.error, at: place, Message(.hashDiffers(file: published.name)))]
        }
        let listed = Set(try StatedSelection(published).delegates)
        let question = selection.question
        let hasList = !selection.delegates.isEmpty
        let others =
            hasList
            ? listed.symmetricDifference((question?.published ?? []).map(\.id))
            : Set((question?.withdrawn ?? []).map(\.id)).subtracting(listed)
        return others.sorted().map {
            Diagnostic(.error, at: place, Message(.notOnBothLists(id: $0, list: published.name)))
        }
    }
}

extension SelectionInputs {
    /// The inputs that ask what `selection` answers: a replacement where it is one, else the same.
    func asking(questionOf selection: StatedSelection) -> SelectionInputs { selection.question.map(asking) ?? self }
}
