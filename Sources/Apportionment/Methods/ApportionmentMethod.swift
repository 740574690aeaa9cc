/// A method of giving seats to units by weight.
///
/// Balinski and Young, *Fair Representation* (1982), appendix A; Pukelsheim, *Proportional Representation* (2017).
public enum ApportionmentMethod: String, CaseIterable, Sendable {
    /// Largest remainders with the quota weight ÷ seats (Hare, Niemeyer).
    case hamilton
    /// Largest remainders with the smallest whole quota above weight ÷ (seats + 1); where weights are so few that it would
    /// leave more than a seat for each unit, the smallest above it in tenths, hundredths, ….
    case droop
    case adams
    case dean
    case huntingtonHill
    case webster
    case modifiedSainteLague
    case jefferson
    /// One seat after the other as Jefferson, among the units that this keeps within their quota rounded up.
    case balinskiYoung

    /// The most seats that the method can be asked to give: Balinski and Young's goes through them one by one.
    public var maximumSeats: Int { self == .balinskiYoung ? 10_000_000 : ApportionmentProblem.maximumSeats }

    /// The divisor method of this name, where it is one.
    public var divisorMethod: DivisorMethod? { DivisorMethod(rawValue: rawValue) }
}
