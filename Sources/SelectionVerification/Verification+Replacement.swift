import SelectionCore
import SelectionInput
import SelectionReport
import Wording

/// A list that follows a published one states what was asked: who withdrew, who left, who entered. From that and from the
/// list the published one follows, and with it the question, which is verified as any other.
extension Verification {
    /// Checks that the record names the published list by its hash.
    mutating func checkReplacementForm() {
        guard let record = root["replacement"] else { return }
        guard record.entries != nil else { return add(Message(.expectedMap(key: "replacement")), at: record) }
        guard let from = required("from", of: record) else { return }
        let digits = from.string ?? ""
        let isHash = digits.utf8.count == 64 && digits.allSatisfy { "0123456789abcdef".contains($0) }
        if !isHash { add(Message(.replacementForm(text: from.jsonText)), at: from) }
    }

    /// Checks that the record is the one that follows from the lists.
    mutating func checkReplacement(_ status: Outcome.Status, selected: [Int]) {
        guard let record = root["replacement"], let question = inputs.replacement else { return }
        let derived = JSONReport.replacement(question, selected: selected, status: status, inputs)
        compare(record, with: derived, as: "replacement", optional: ["withdrawnEarlier"])
    }

    /// Compares `published` with the list that the selection file says it follows.
    /// - Returns: what differs, with its place in the selection file.
    package static func compare(
        selectionFile: InputFile, with published: InputFile
    ) throws(InputRejection) -> [Diagnostic] {
        let root = try DocumentReader.read(selectionFile)
        let place = root["replacement"]?["from"]?.location ?? root.location
        guard root["replacement"]?["from"]?.string == published.sha256 else {
            return [Diagnostic(.error, at: place, Message(.hashDiffers(file: published.name)))]
        }
        let listed = Set((try DocumentReader.read(published)["selected"]?.list ?? []).compactMap(\.text))
        let question = Replacement(statedIn: root)
        let hasList = root["selected"]?.list?.isEmpty == false
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
    /// The inputs that ask what the selection file `root` answers: a replacement where it is one, else the same.
    func asking(questionOf root: DocumentNode) -> SelectionInputs {
        Replacement(statedIn: root).map(asking) ?? self
    }
}

extension Replacement {
    /// The question that a selection file says it answers; nil where it follows no list.
    init?(statedIn root: DocumentNode) {
        guard let record = root["replacement"] else { return nil }
        let entered = Set(Replacement.references(record["entered"]).map(\.id))
        let kept = Replacement.references(root["selected"]).filter { !entered.contains($0.id) }
        let withdrawn = Replacement.references(record["withdrawn"])
        self.init(
            from: record["from"]?.text ?? "",
            published: kept + Replacement.references(record["left"]) + withdrawn, withdrawn: withdrawn,
            withdrawnEarlier: Replacement.references(record["withdrawnEarlier"]))
    }

    /// The ids of a list, each once.
    private static func references(_ node: DocumentNode?) -> [NomineeReference] {
        var seen: Set<String> = []
        return (node?.list ?? []).compactMap { element in
            element.text.flatMap { seen.insert($0).inserted ? NomineeReference($0, location: element.location) : nil }
        }
    }
}
