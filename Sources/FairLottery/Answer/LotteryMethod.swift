/// What makes a lottery of panels a good one.
package enum LotteryMethod: String, CaseIterable, Sendable {
    /// The smallest chance as large as possible, then the second smallest, and so on.
    case leximin
    /// The smallest chance as large as possible.
    case maximin
    /// The product of all chances as large as possible.
    case nash
    /// Every panel as likely as another.
    case uniform
}
