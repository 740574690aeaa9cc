/// The few of many offered who rank highest by a number; those who come first win ties.
struct RankedNominees: Sendable {
    /// Someone offered, and the number.
    typealias Offer = (number: Int, nominee: Int)

    private let limit: Int
    private var offers: [Offer] = []
    /// Numbers up to this are not wanted any more.
    private(set) var threshold: Int

    /// At most `limit` nominees with numbers above `threshold`.
    init(atMost limit: Int, above threshold: Int) {
        self.limit = limit
        self.threshold = threshold
    }

    /// Offers a nominee whose number is above `threshold`.
    mutating func offer(_ number: Int, _ nominee: Int) {
        offers.append((number, nominee))
        if offers.count >= 2 * limit + 64 { trim() }
    }

    private mutating func trim() {
        offers.sort { ($1.number, $0.nominee) < ($0.number, $1.nominee) }
        guard offers.count >= limit, limit > 0 else { return }
        offers.removeLast(offers.count - limit)
        threshold = max(threshold, offers[limit - 1].number)
    }

    /// Those who rank highest of what the shares of one scan were offered, the highest first.
    static func merged(_ shares: [RankedNominees]) -> [Offer] {
        guard let first = shares.first else { return [] }
        var all = RankedNominees(atMost: first.limit, above: first.threshold)
        all.offers = shares.flatMap(\.offers)
        all.offers.sort { ($1.number, $0.nominee) < ($0.number, $1.nominee) }
        return Array(all.offers.prefix(first.limit))
    }
}
