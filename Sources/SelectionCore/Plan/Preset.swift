/// Answers to the questions that the text of a city's plan leaves open. What a plan writes itself comes first.
public enum Preset: String, Sendable, CaseIterable {
    /// The plan of the city of Lạng Sơn of 25 June 2024.
    case langSon = "lang-son"

    /// The rounding of the composition's shares: what is left over goes to the grassroots, the first class.
    package var rounding: Composition.Rounding { .atLeast }
}
