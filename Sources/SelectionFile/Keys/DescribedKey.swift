import DocumentSchema
import Wording

/// A key of one kind of map in the selection file. The cases of a conforming type are all keys of that map, in the order
/// in which the file has them: the writer, the readers, verification and the schema take their names from here.
package protocol DescribedKey: CaseIterable, Hashable, Sendable {
    /// The key as it is written.
    var name: String { get }
    /// The key as the schema states it. A key that is not required is left out where there is nothing to say.
    var described: KeyDescription { get }
}

extension DescribedKey where Self: RawRepresentable, RawValue == String {
    package var name: String { rawValue }
}

extension DescribedKey {
    /// The map that has these keys; later versions may add others.
    static var map: MapDescription {
        MapDescription(allCases.map(\.described), isOpen: true)
    }

    /// The form of such a map.
    static var form: ValueForm { .map(map) }

    /// The form of a list of such maps.
    static var list: ValueForm { .listed(form) }

    /// A map of `members`, those without a value left out.
    package static func object(_ members: KeyValuePairs<Self, JSONValue?>) -> JSONValue {
        .object(members.compactMap { key, value in value.map { .init(key: key.name, value: $0) } })
    }

    /// The name by which messages call what stands under `keys`, one below the other: `inputs.pool.nominees`.
    package func path(_ keys: any DescribedKey...) -> String {
        ([name] + keys.map(\.name)).joined(separator: ".")
    }

    /// The description of a key that is always there.
    func always(_ form: ValueForm, _ english: Sentence, _ vietnamese: Sentence) -> KeyDescription {
        KeyDescription(name, form, isRequired: true, Words(english, vietnamese))
    }

    /// The description of a key that is left out where there is nothing to say.
    func sometimes(_ form: ValueForm, _ english: Sentence, _ vietnamese: Sentence) -> KeyDescription {
        KeyDescription(name, form, Words(english, vietnamese))
    }
}

extension ValueForm {
    /// A list, which may be empty.
    static func listed(_ form: ValueForm) -> ValueForm { .list(of: form, mayBeEmpty: true) }

    /// One of the raw values of `type`.
    static func word<Choice>(of type: Choice.Type) -> ValueForm
    where Choice: RawRepresentable<String> & CaseIterable { .choice(type.allCases.map(\.rawValue)) }
}
