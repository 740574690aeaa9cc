extension Duration {
    /// The duration in seconds.
    public var seconds: Double { self / .seconds(1) }
}

/// Runs `body` and says how many seconds it took, on the wall.
public func timed<Value>(_ body: () throws -> Value) rethrows -> (value: Value, seconds: Double) {
    let start = ContinuousClock.now
    let value = try body()
    return (value, (ContinuousClock.now - start).seconds)
}
