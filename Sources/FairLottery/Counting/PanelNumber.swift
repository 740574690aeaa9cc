import BigInt

/// Numbers of panels: of two words where all of a pool's are known to fit, else without limit.
protocol PanelNumber: Sendable {
    /// 0.
    static var zero: Self { get }
    /// The same number.
    init(whole: BigUInt)
    /// The same number.
    var whole: BigUInt { get }
    /// True for 0.
    var isZero: Bool { get }
    /// Adds `value` · `factor`.
    mutating func add(_ value: Self, times factor: Self)
    /// Subtracts `value` · `factor`, which is not more.
    mutating func subtract(_ value: Self, times factor: Self)
}

/// Sums and products wrap around; where they are used it is known that none does (`CountedRows.numberBits`).
extension UInt128: PanelNumber {
    init(whole: BigUInt) { self = UInt128(whole) }
    var whole: BigUInt { (BigUInt(UInt64(self >> 64)) << 64) + BigUInt(UInt64(truncatingIfNeeded: self)) }
    var isZero: Bool { self == 0 }
    @inline(__always) mutating func add(_ value: UInt128, times factor: UInt128) { self &+= value &* factor }
    @inline(__always) mutating func subtract(_ value: UInt128, times factor: UInt128) { self &-= value &* factor }
}

extension BigUInt: PanelNumber {
    init(whole: BigUInt) { self = whole }
    var whole: BigUInt { self }
    mutating func add(_ value: BigUInt, times factor: BigUInt) { if !value.isZero { self += value * factor } }
    mutating func subtract(_ value: BigUInt, times factor: BigUInt) { if !value.isZero { self -= value * factor } }
}
