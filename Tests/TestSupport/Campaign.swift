import class Foundation.ProcessInfo

/// The extent of the seeded tests that is run: a part by default, everything where `CAMPAIGN` is set (`make
/// test-campaign`).
public enum Campaign {
    /// True where everything is run.
    public static let isFull = ProcessInfo.processInfo.environment["CAMPAIGN"] != nil

    /// The batches that are run of `count`: an eighth, at least one, or all.
    public static func batches(of count: Int) -> Range<Int> { 0..<(isFull ? count : (count + 7) / 8) }

    /// The cases that are run: every eighth, or all.
    public static func cases<Case>(of all: [Case]) -> [Case] {
        isFull ? all : all.indices.filter { $0 % 8 == 0 }.map { all[$0] }
    }
}
