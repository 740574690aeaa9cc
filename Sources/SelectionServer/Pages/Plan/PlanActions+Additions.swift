import DelegateSelection
import SelectionStore

extension PlanActions {
    /// The places that tell what is wrong with something that is to be added.
    static let newConflict = PlanPath(["new-conflict"])
    static let newTerm = PlanPath(["new-term"])

    /// The place that tells what is wrong with a value that is to be given points in a term.
    static func newPoint(_ term: PlanPath) -> PlanPath { PlanPath(["new-point"] + term.steps) }

    /// Adds people of whom only some may be selected.
    func addConflict(_ draft: inout PlanDraft) {
        let names = (visit.form["new-conflict"] ?? "").split(separator: ";").map {
            FormFields.trimmedLine(String($0))
        }.filter { !$0.isEmpty }
        var ids: [String] = []
        var faults: [String] = []
        for name in names {
            guard let id = onePerson(name) else {
                faults.append(words(.notOnePerson(text: name)))
                continue
            }
            if !ids.contains(id) { ids.append(id) }
        }
        let typed = visit.form["new-conflict-max"] ?? ""
        let most = typed.isEmpty ? 1 : Int(typed) ?? 0
        if faults.isEmpty, ids.count < 2 || most < 1 || most >= ids.count { faults.append(words(.conflictNeeds)) }
        guard faults.isEmpty else {
            draft.faults[PlanActions.newConflict, default: []] += faults
            return
        }
        let list = "[" + ids.map(YAMLWriting.scalar).joined(separator: ", ") + "]"
        let piece = most == 1 ? list : "{ ids: \(list), max: \(most) }"
        edit(&draft, PlanActions.newConflict) { text throws(PlanText.Fault) in
            let count = text.root["conflicts"]?.list?.count ?? 0
            try text.insert(PlanPath(["conflicts", "\(count)"]), piece: piece)
        }
    }

    /// The one nominee whose id or whole name something is; nil where there is none, or several.
    private func onePerson(_ text: String) -> String? {
        guard let pool else { return nil }
        let found = PlanActions.people(text, in: pool)
        if let same = found.first(where: { $0.id.lowercased() == text.lowercased() }) { return same.id }
        return found.count == 1 ? found[0].id : nil
    }

    /// Gives points to a value of a term that has none yet.
    func addPoint(_ term: PlanPath, _ draft: inout PlanDraft) {
        let place = PlanActions.newPoint(term)
        let value = FormFields.trimmedLine(visit.form["\(place)/value"] ?? "")
        let points = PlanNumber.written(
            FormFields.trimmedLine(visit.form["\(place)/points"] ?? ""), visit.language)
        let path = term.adding("points").adding(value)
        guard !value.isEmpty, isNumber(points), draft.document?.root[path] == nil else {
            draft.faults[place, default: []].append(words(.pointNeeds))
            return
        }
        edit(&draft, place) { text throws(PlanText.Fault) in try text.set(path, to: points) }
    }

    /// Adds a column whose number counts as merit.
    func addTerm(_ draft: inout PlanDraft) {
        let column = visit.form["new-term-column"] ?? ""
        let weight = PlanNumber.written(
            FormFields.trimmedLine(visit.form["new-term-weight"] ?? ""), visit.language)
        guard !column.isEmpty, isNumber(weight) else {
            draft.faults[PlanActions.newTerm, default: []].append(words(.termNeeds))
            return
        }
        let piece = "{ column: \(YAMLWriting.scalar(column)), weight: \(weight) }"
        edit(&draft, PlanActions.newTerm) { text throws(PlanText.Fault) in
            let count = text.root["merit"]?.list?.count ?? 0
            try text.insert(PlanPath(["merit", "\(count)"]), piece: piece)
        }
    }

    private func isNumber(_ text: String) -> Bool {
        do throws(WrittenNumber.Fault) {
            _ = try WrittenNumber(text[...], mayGroup: false)
            return true
        } catch {
            return false
        }
    }
}
