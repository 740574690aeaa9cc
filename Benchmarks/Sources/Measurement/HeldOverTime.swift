/// The best that a party holds at each time, of all its runs.
///
/// Runs with different limits are the same search, so what a long run had found early counts early too. It never falls
/// with time. Values are whole numbers, to be maximized.
public struct HeldOverTime: Sendable {
    private var moments: [(seconds: Double, value: Int)] = []

    /// Nothing held yet.
    public init() {}

    /// Adds something that was held after `seconds`.
    public mutating func add(_ value: Int, after seconds: Double) { moments.append((seconds, value)) }

    /// The greatest value held within `limit` seconds; nil where nothing was.
    public func value(within limit: Double) -> Int? {
        moments.filter { HeldOverTime.isWithin($0.seconds, limit) }.map(\.value).max()
    }

    /// True where `seconds` count as within `limit`: a tenth and a fiftieth of a second more are the clock's and the
    /// system's, for every party alike.
    public static func isWithin(_ seconds: Double, _ limit: Double) -> Bool { seconds <= limit * 1.1 + 0.02 }
}
