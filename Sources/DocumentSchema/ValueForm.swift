/// The form of a value in a document, as far as it can be told without looking elsewhere.
package indirect enum ValueForm: Sendable {
    /// Text that is not blank and does not begin with one of `reserved`; a number and `true` are text too.
    case text(reserved: [String] = [])
    /// Text of the form that a regular expression states.
    case pattern(String)
    /// A decimal such as `12.5`, not above `most`.
    case decimal(DecimalRange, most: Int? = nil)
    /// A whole number.
    case whole(from: Int, to: Int? = nil)
    /// A share such as `40%`.
    case share
    /// A number of people, or a share of them.
    case bound
    /// One of a few words.
    case choice([String])
    /// Values in order.
    case list(of: ValueForm, mayBeEmpty: Bool)
    /// A map whose keys are known.
    case map(MapDescription)
    /// A map whose keys are names of the document's own, all but `reserved`; `keys` may stand among them.
    case names(of: ValueForm, reserved: [String] = [], keys: [KeyDescription] = [])
    /// One of several forms.
    case either([ValueForm])
    /// A map that has one form where `key` is `value`, another one otherwise.
    case byCase(key: String, value: String, then: ValueForm, otherwise: ValueForm)
    /// The form that the document's definitions have under this name.
    case reference(String)
    /// A value of a JSON file that is exactly of this kind.
    case json(JSONKind)
    /// A value, or null.
    case nullable(ValueForm)

    /// A value, or a list of such values.
    package static func oneOrList(of form: ValueForm, mayBeEmpty: Bool = false) -> ValueForm {
        .either([form, .list(of: form, mayBeEmpty: mayBeEmpty)])
    }

    /// The form of an edit of such a value, key by key: of a map, nothing has to be stated.
    package var edited: ValueForm {
        switch self {
        case .map(let map): .map(map.edited(stating: []))
        case .either(let forms): .either(forms.map { if case .map = $0 { $0.edited } else { $0 } })
        default: self
        }
    }
}

/// The decimals that are accepted.
package enum DecimalRange: Sendable {
    case any, notNegative, positive
}

/// The kinds of single values in JSON files.
package enum JSONKind: Sendable {
    case text, boolean
    /// A whole number that is not negative.
    case count
    case wholeNumber, number
    /// A text that is an exact number, such as `"7/2"`.
    case exact
}
