/// A kind of instance: how the nominees are drawn and which rules the plan has.
///
/// The raw value is the name that the command line takes. One file per family says what its numbers are:
/// `CityFamily.swift`, `ManyFamily.swift`, …
package enum InstanceFamily: String, CaseIterable, Sendable {
    /// The everyday case: an exact number of seats and 45 required rules (some 80 bounds), always feasible.
    case city
    /// The shape of the Lạng Sơn plan: Vietnamese text, blanks, long names, targets with priorities.
    case office
    /// City with merits of 0–10 only: huge optimal faces, decided by lottery.
    case ties
    /// City with merit that is higher in the over-represented groups, and targets that bind.
    case correlated
    /// City with conflicts between pairs of the meritorious.
    case pairs
    /// City with thousands of small units of one or two delegates at most.
    case wards
    /// City with four priorities of targets, of which each falls short.
    case soft
    /// City with caps on crossed groups that add up to one person too few.
    case infeasible
    /// Nine crossed attributes, two-sided bounds around a planted selection: the hard small ones.
    case many
    /// Eight attributes with next to no slack and the bounded cells of four pairs: the hardest small ones.
    case tight
    /// Fifteen crossed attributes with slack 0 or 1.
    case crossed15
    /// Twenty-five crossed attributes with slack 0 or 1.
    case crossed25
    /// Rings of clubs with exact counts that halves of people meet and whole people cannot.
    case parity
    /// Shares that round badly and classes short of nominees, nine kinds of plan: seats stay open.
    case open
}
