import Synchronization

/// How fast a body comes: whoever sends a byte now and then holds no place for it.
final class BodyPace: Sendable {
    private struct Span {
        var began: ContinuousClock.Instant?
        var received = 0
    }

    private let span: Mutex<Span>
    private let seconds: Int64
    /// The least bytes of each span of time. Chosen: with spans of ten seconds 2 KB a second, a tenth of a slow telephone line.
    private static let least = 20_480

    /// - Parameter seconds: the length of a span.
    init(seconds: Int64, at now: ContinuousClock.Instant = .now) {
        self.seconds = seconds
        span = Mutex(Span(began: now))
    }

    /// Counts bytes that have come.
    func add(_ count: Int) { span.withLock { $0.received += count } }

    /// Counts no time while the body is not read, as its sender can do nothing about that.
    func rest() { span.withLock { $0 = Span() } }

    /// Counts time again.
    func goOn(at now: ContinuousClock.Instant = .now) { span.withLock { $0 = Span(began: now) } }

    /// True where too little came in the span that has ended; where none has ended, nobody is slow yet.
    func isSlow(at now: ContinuousClock.Instant = .now) -> Bool {
        span.withLock { span in
            guard let began = span.began, now - began >= .seconds(seconds) else { return false }
            let isSlow = span.received < BodyPace.least
            span = Span(began: now)
            return isSlow
        }
    }
}
