import Synchronization

/// How many requests somebody may make.
struct RateLimits: Sendable {
    /// All requests of a session, or of an address without one. An officer who types causes ten a second at most. Chosen.
    let pages: RateLimit
    /// Tries to sign in from an address. Chosen: an office behind one address starts its day within a minute.
    let signIns: RateLimit
    /// Connections of an address at a time. Chosen: half of all, and 50 officers behind one address have six each at most.
    let connections: Int

    /// Limits by a clock.
    init(
        pages: (perSecond: Double, burst: Double) = (50, 300), signIns: (perSecond: Double, burst: Double) = (0.5, 30),
        connections: Int = 300
    ) {
        self.connections = connections
        self.pages = RateLimit(perSecond: pages.perSecond, burst: pages.burst)
        self.signIns = RateLimit(perSecond: signIns.perSecond, burst: signIns.burst)
    }
}

/// A bucket of tokens for everybody: so many at first, and so many more each second.
final class RateLimit: Sendable {
    private struct Bucket {
        var tokens: Double
        var filled: ContinuousClock.Instant
    }

    private let perSecond: Double
    private let burst: Double
    private let buckets = Mutex<[String: Bucket]>([:])
    /// The most buckets that are kept; the fullest go first, as they say least.
    private static let mostBuckets = 10_000

    init(perSecond: Double, burst: Double) { (self.perSecond, self.burst) = (perSecond, burst) }

    /// True where one more may come from `key` now.
    func admits(_ key: String, at now: ContinuousClock.Instant = .now) -> Bool {
        buckets.withLock { buckets in
            if buckets.count >= RateLimit.mostBuckets { RateLimit.drop(&buckets, now, perSecond, burst) }
            var bucket = buckets[key] ?? Bucket(tokens: burst, filled: now)
            bucket.tokens = min(burst, bucket.tokens + (now - bucket.filled) / .seconds(1) * perSecond)
            bucket.filled = now
            defer { buckets[key] = bucket }
            guard bucket.tokens >= 1 else { return false }
            bucket.tokens -= 1
            return true
        }
    }

    private static func drop(
        _ buckets: inout [String: Bucket], _ now: ContinuousClock.Instant, _ perSecond: Double, _ burst: Double
    ) {
        buckets = buckets.filter { _, bucket in
            bucket.tokens + (now - bucket.filled) / .seconds(1) * perSecond < burst
        }
        if buckets.count >= mostBuckets { buckets.removeAll() }
    }
}
