import Foundation

/// The scale of an axis for shares of the best, which looks closer the nearer a share is to 100 %: each step from 90 %
/// to 99 % to 99.9 % to 99.99 % is about as high as the next. Shares above 100 % are mirrored: bounds come down to what
/// selections rise to. Below all of them is a line for those who hold nothing.
public struct ShareScale: Sendable {
    /// A line across the axis.
    public struct Tick: Sendable, Equatable {
        /// The label of the line.
        public var label: String
        /// From 0 at the bottom to 1 at the top.
        public var position: Double
    }

    private static let finest = 0.0001
    private static let (lowest, highest) = (0.1, 1.1)
    private static let ticks = [
        (1.1, "110 %"), (1.01, "101 %"), (1.001, "100.1 %"), (1, "100 %"), (0.999, "99.9 %"), (0.99, "99 %"),
        (0.9, "90 %"), (0.5, "50 %"),
    ]
    /// The distance of the line of nothing below the lowest share, on the stretched scale.
    private static let step = 0.5

    /// The scale.
    public init() {}

    /// The position of `share`, from 0 at the bottom to 1 at the top; nil stands for nothing held, and is 0. Shares
    /// beyond the ends of the axis stand at its ends.
    public func position(of share: Double?) -> Double {
        guard let share else { return 0 }
        let (bottom, top) = (stretched(ShareScale.lowest) - ShareScale.step, stretched(ShareScale.highest))
        return (stretched(min(max(share, ShareScale.lowest), ShareScale.highest)) - bottom) / (top - bottom)
    }

    /// The lines across, from top to bottom.
    public var ticks: [Tick] {
        ShareScale.ticks.map { Tick(label: $0.1, position: position(of: $0.0)) } + [Tick(label: "none", position: 0)]
    }

    private func stretched(_ share: Double) -> Double {
        let gap = share - 1
        return (gap < 0 ? -1 : 1) * log10(1 + abs(gap) / ShareScale.finest)
    }
}
