import DocumentSchema
import Wording

/// A form that decoders read and the schema states: one value says both.
protocol DescribedForm: Sendable {
    /// The form as the schema states it.
    var form: ValueForm { get }
}

/// A key of a map, with what its decoder needs to know of the value: limits, choices, whether it has to be there.
struct Key<Form: DescribedForm>: Sendable {
    /// The key as it is written.
    let name: String
    /// The form of the value.
    let form: Form
    /// True where the key has to be there.
    let isRequired: Bool
    /// True where null is a value of its own.
    let mayBeNull: Bool
    /// Its meaning.
    let summary: Words

    init(
        _ name: String, _ form: Form, isRequired: Bool = false, mayBeNull: Bool = false, _ english: Sentence,
        _ vietnamese: Sentence
    ) {
        (self.name, self.form, self.isRequired, self.mayBeNull) = (name, form, isRequired, mayBeNull)
        summary = Words(english, vietnamese)
    }

    /// The key as the schema states it.
    var description: KeyDescription {
        KeyDescription(name, mayBeNull ? .nullable(form.form) : form.form, isRequired: isRequired, summary)
    }
}

/// Text that is not blank, and whose beginning is not one of `reserved`.
struct TextForm: DescribedForm {
    var reserved: [String] = []
    var form: ValueForm { .text(reserved: reserved) }
}

/// A whole number within limits.
struct WholeForm: DescribedForm {
    let least: Int
    var most: Int?
    var form: ValueForm { .whole(from: least, to: most) }
}

/// A decimal.
struct DecimalForm: DescribedForm {
    let range: DecimalRange
    var form: ValueForm { .decimal(range) }
}

/// `true` or `false`.
struct TruthForm: DescribedForm {
    var form: ValueForm { .json(.boolean) }
}

/// One of the raw values of `Choice`.
struct ChoiceForm<Choice>: DescribedForm where Choice: RawRepresentable<String> & CaseIterable & Sendable {
    var form: ValueForm { .choice(Choice.allCases.map(\.rawValue)) }
}

/// A number of people, or a share.
struct BoundForm: DescribedForm {
    var form: ValueForm { .bound }
}

/// Anything that a decoder of its own reads.
struct NodeForm: DescribedForm {
    let form: ValueForm
}

extension DescribedForm where Self == TextForm {
    static var text: TextForm { TextForm() }
    static func text(reserved: [String]) -> TextForm { TextForm(reserved: reserved) }
}

extension DescribedForm where Self == WholeForm {
    static func whole(from least: Int, to most: Int? = nil) -> WholeForm { WholeForm(least: least, most: most) }
}

extension DescribedForm where Self == DecimalForm {
    static func decimal(_ range: DecimalRange) -> DecimalForm { DecimalForm(range: range) }
}

extension DescribedForm where Self == BoundForm {
    static var bound: BoundForm { BoundForm() }
}

extension DescribedForm where Self == TruthForm {
    static var truth: TruthForm { TruthForm() }
}

extension DescribedForm where Self == NodeForm {
    static func node(_ form: ValueForm) -> NodeForm { NodeForm(form: form) }
}

extension DescribedForm {
    static func choice<Choice>(of type: Choice.Type) -> ChoiceForm<Choice> where Self == ChoiceForm<Choice> {
        ChoiceForm()
    }
}
