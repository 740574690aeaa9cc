import DelegateSelection
import Foundation
import SelectionStore

/// What the buttons of a plan's form do to the draft.
struct PlanActions {
    let visit: Visit
    /// The nominees; nil where they cannot be read.
    var pool: Pool?

    func words(_ message: PlanPageMessage) -> String { visit.words(message) }

    /// Does what a button says: `remove:/rules/3`, `include:LS0001`, `share:/rules/0/min`, `add`; others change nothing.
    func apply(_ action: String, to draft: inout PlanDraft) {
        let parts = action.split(separator: ":", maxSplits: 1).map(String.init)
        switch (parts.first, parts.count > 1 ? parts[1] : "") {
        case ("remove", let path):
            if let path = PlanPath(path) { edit(&draft, path) { text throws(PlanText.Fault) in try text.remove(path) } }
        case ("include", let id): pin(id, "include", &draft)
        case ("exclude", let id): pin(id, "exclude", &draft)
        case ("share", let path):
            if let path = PlanPath(path) { makeShare(path, &draft) }
        case ("rest", let path):
            if let path = PlanPath(path) { makeRest(path, &draft) }
        case ("add", _): add(&draft)
        case ("add-conflict", _): addConflict(&draft)
        case ("add-point", let path):
            if let path = PlanPath(path) { addPoint(path, &draft) }
        case ("add-term", _): addTerm(&draft)
        default: return
        }
    }

    func edit(
        _ draft: inout PlanDraft, _ path: PlanPath, _ body: (inout PlanText) throws(PlanText.Fault) -> Void
    ) {
        guard var document = draft.document else { return }
        do throws(PlanText.Fault) {
            try body(&document)
            draft.document = document
            draft.text = document.text
        } catch {
            draft.faults[path, default: []].append(words(.layoutFault(path: path.description)))
        }
    }

    /// Pins somebody in or out; who is pinned the other way is released there.
    private func pin(_ id: String, _ key: String, _ draft: inout PlanDraft) {
        let other = PlanPath(["pins", key == "include" ? "exclude" : "include"])
        if let list = draft.document?.root[other]?.list, let index = list.firstIndex(where: { $0.text == id }) {
            edit(&draft, other) { text throws(PlanText.Fault) in try text.remove(other.adding(index)) }
        }
        let path = PlanPath(["pins", key])
        let list = draft.document?.root[path]?.list ?? []
        guard !list.contains(where: { $0.text == id }) else { return }
        edit(&draft, path) { text throws(PlanText.Fault) in try text.set(path.adding(list.count), to: id) }
    }

    /// Adds the rule that the form describes, with a group of its own.
    private func add(_ draft: inout PlanDraft) {
        func value(_ name: String) -> String { visit.form["new-" + name] ?? "" }
        let values = value("values").split(separator: ";").map { FormFields.trimmedLine(String($0)) }.filter {
            !$0.isEmpty
        }
        guard !value("label").isEmpty, !value("column").isEmpty, !values.isEmpty,
            !value("min").isEmpty || !value("max").isEmpty
        else {
            draft.faults[PlanPath(["new"]), default: []].append(words(.addNeeds))
            return
        }
        let root = draft.document?.root
        let taken = Set(
            (root?["groups"]?.entries ?? []).map(\.key) + (root?["rules"]?.list ?? []).compactMap { $0["id"]?.text })
        let name = (1...).lazy.map { "added-\($0)" }.first { !taken.contains($0) } ?? "added"
        let test =
            values.count == 1
            ? YAMLWriting.quoted(values[0]) : "[" + values.map(YAMLWriting.quoted).joined(separator: ", ") + "]"
        var fields = [("id", name), ("label", value("label")), ("group", name)]
        if !value("of").isEmpty { fields.append(("of", value("of"))) }
        for key in ["min", "max", "priority"] where !value(key).isEmpty {
            fields.append((key, PlanNumber.written(value(key), visit.language)))
        }
        let rule =
            "{ "
            + fields.map { key, value in
                key + ": " + (key == "label" ? YAMLWriting.quoted(value) : YAMLWriting.scalar(value))
            }.joined(separator: ", ") + " }"
        let column = YAMLWriting.key(value("column"))
        edit(&draft, PlanPath(["new"])) { text throws(PlanText.Fault) in
            try text.insert(PlanPath(["groups", name]), piece: "{ \(column): \(test) }")
            let count = text.root["rules"]?.list?.count ?? 0
            try text.insert(PlanPath(["rules", "\(count)"]), piece: rule)
        }
    }

    /// The nominees with an id, or with all words in their names, tone marks aside; the first twenty.
    static func people(_ words: String, in pool: Pool) -> [(id: String, name: String)] {
        let wanted = plain(words).split(separator: " ")
        guard !wanted.isEmpty else { return [] }
        let rows = (0..<pool.count).lazy.filter { row in
            let id = plain(pool.id(row))
            let name = plain(pool.name(row) ?? "").split(separator: " ")
            return id == wanted.joined(separator: " ")
                || wanted.allSatisfy { word in name.contains { $0.hasPrefix(word) } }
        }
        return rows.prefix(20).map { (pool.id($0), pool.name($0) ?? "") }
    }

    private static func plain(_ text: String) -> String {
        text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).replacing("đ", with: "d")
            .replacing("Đ", with: "d")
    }

    /// Those whose pins differ between a text and a plan, and how they are pinned now.
    static func changedPins(from text: String?, to plan: Plan?) -> [(id: String, detail: String)] {
        func ids(_ root: DocumentNode?, _ key: String) -> Set<String> {
            guard let node = root?["pins"]?[key] else { return [] }
            return Set((node.list ?? [node]).compactMap(\.text))
        }
        let root: DocumentNode?
        do {
            root = try PlanText(text ?? "").root
        } catch {
            root = nil
        }
        let before = (ids(root, "include"), ids(root, "exclude"))
        let after = (Set(plan?.pins.include.map(\.id) ?? []), Set(plan?.pins.exclude.map(\.id) ?? []))
        let all = before.0.union(before.1).union(after.0).union(after.1).sorted()
        return all.compactMap { id in
            let (old, new) = (
                (before.0.contains(id), before.1.contains(id)), (after.0.contains(id), after.1.contains(id))
            )
            return old == new ? nil : (id, new.0 ? "include" : new.1 ? "exclude" : "released")
        }
    }
}
