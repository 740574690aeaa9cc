import DelegateSelection

/// The way to a part of a plan's text: keys of maps and places in lists, written as a JSON Pointer (RFC 6901): `/rules/0/min`.
struct PlanPath: Hashable, Sendable, CustomStringConvertible {
    /// The steps from the document's root; places in lists are numbers from 0.
    var steps: [String]

    /// The way with `steps`.
    init(_ steps: [String] = []) { self.steps = steps }

    /// The way that `text` writes; nil where it is none.
    init?(_ text: String) {
        guard text.isEmpty || text.hasPrefix("/") else { return nil }
        steps = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map {
            String($0).replacing("~1", with: "/").replacing("~0", with: "~")
        }
    }

    var description: String {
        steps.map { "/" + $0.replacing("~", with: "~0").replacing("/", with: "~1") }.joined()
    }

    /// The way to what `step` leads to from here.
    func adding(_ step: String) -> PlanPath { PlanPath(steps + [step]) }

    /// The way to an item of the list here.
    func adding(_ index: Int) -> PlanPath { adding("\(index)") }

    /// The way to what this is a part of; nil for the root.
    var parent: PlanPath? { steps.isEmpty ? nil : PlanPath(steps.dropLast()) }

    /// True where it is `other` or a part of it.
    func isWithin(_ other: PlanPath) -> Bool { steps.starts(with: other.steps) }
}

extension DocumentNode {
    /// The node that a way leads to; nil where there is none.
    subscript(path: PlanPath) -> DocumentNode? {
        path.steps.reduce(Optional(self)) { node, step in
            guard let node else { return nil }
            guard let list = node.list else { return node[step] }
            return Int(step).flatMap { list.indices.contains($0) ? list[$0] : nil }
        }
    }

    /// Every node and key below this one, with its way and its place, in the order of the text.
    func places(below path: PlanPath = PlanPath()) -> [(location: SourceLocation, path: PlanPath)] {
        switch content {
        case .scalar: [(location, path)]
        case .list(let items):
            [(location, path)] + items.enumerated().flatMap { $1.places(below: path.adding($0)) }
        case .map(let entries):
            [(location, path)]
                + entries.flatMap { entry in
                    [(entry.location, path.adding(entry.key))] + entry.value.places(below: path.adding(entry.key))
                }
        }
    }

    /// True where it says the same as `other`, wherever and however it is written.
    func saysTheSame(as other: DocumentNode) -> Bool {
        switch (content, other.content) {
        case (.scalar(let one, _), .scalar(let two, _)): one == two
        case (.list(let one), .list(let two)):
            one.count == two.count && zip(one, two).allSatisfy { $0.saysTheSame(as: $1) }
        case (.map(let one), .map(let two)):
            one.count == two.count
                && one.allSatisfy { entry in
                    two.first { $0.key == entry.key }.map { entry.value.saysTheSame(as: $0.value) } ?? false
                }
        default: false
        }
    }

    /// The node with another in the place of what a way leads to; nil takes it away. Where there is nothing yet, it is added: as
    /// the last item of a list, under its key in a map.
    func replacing(_ path: PlanPath, by node: DocumentNode?) -> DocumentNode {
        guard let step = path.steps.first else { return node ?? self }
        let rest = PlanPath(Array(path.steps.dropFirst()))
        var changed = self
        switch content {
        case .scalar: return self
        case .list(var items):
            guard let index = Int(step), index >= 0 else { return self }
            if index >= items.count {
                if let node { items.append(node) }
            } else if rest.steps.isEmpty {
                if let node { items[index] = node } else { items.remove(at: index) }
            } else {
                items[index] = items[index].replacing(rest, by: node)
            }
            changed.content = .list(items)
        case .map(var entries):
            if let index = entries.firstIndex(where: { $0.key == step }) {
                if !rest.steps.isEmpty {
                    entries[index].value = entries[index].value.replacing(rest, by: node)
                } else if let node {
                    entries[index].value = node
                } else {
                    entries.remove(at: index)
                }
            } else if let node, rest.steps.isEmpty {
                entries.append(Entry(key: step, location: location, value: node))
            }
            changed.content = .map(entries)
        }
        return changed
    }
}
