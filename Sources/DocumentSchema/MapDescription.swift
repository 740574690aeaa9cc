import Wording

/// The keys of a map: what stands under each of them, and which have to be there.
package struct MapDescription: Sendable {
    /// The keys, in the order in which people are told of them.
    package var keys: [KeyDescription]
    /// Groups of keys, of each of which one has to be there.
    package var alternatives: [[String]]
    /// True where later versions may add keys, as in what scripts read.
    package var isOpen: Bool

    /// A map with these keys.
    package init(
        _ keys: [KeyDescription], alternatives: [[String]] = [], isOpen: Bool = false
    ) {
        (self.keys, self.alternatives, self.isOpen) = (keys, alternatives, isOpen)
    }

    /// The names of the keys.
    package var names: [String] { keys.map(\.name) }

    /// The names of the keys that may be null.
    package var nullable: [String] {
        keys.filter { if case .nullable = $0.form { true } else { false } }.map(\.name)
    }

    /// The map as one that edits another one states it: of its keys only `required` have to be there.
    package func edited(stating required: [String]) -> MapDescription {
        var edited = self
        edited.alternatives = []
        for index in keys.indices { edited.keys[index].isRequired = required.contains(keys[index].name) }
        return edited
    }
}

/// A key of a map, and what stands under it.
package struct KeyDescription: Sendable {
    /// The key.
    package var name: String
    /// The form of what stands under it.
    package var form: ValueForm
    /// True where it has to be there.
    package var isRequired: Bool
    /// The meaning of the key.
    package var summary: Words

    /// The key `name`.
    package init(_ name: String, _ form: ValueForm, isRequired: Bool = false, _ summary: Words) {
        (self.name, self.form, self.isRequired, self.summary) = (name, form, isRequired, summary)
    }
}

/// A kind of document: its outermost map, and the forms that it refers to by name.
package struct DocumentDescription: Sendable {
    /// The meaning of a document of this kind.
    package var summary: Words
    /// Its outermost map.
    package var root: MapDescription
    /// Forms that contain themselves, by name.
    package var definitions: [(name: String, form: ValueForm)]

    /// A document whose outermost map is `root`.
    package init(
        _ summary: Words, _ root: MapDescription, definitions: [(name: String, form: ValueForm)] = []
    ) {
        (self.summary, self.root, self.definitions) = (summary, root, definitions)
    }
}
