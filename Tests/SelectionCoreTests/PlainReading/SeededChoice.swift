import ExactArithmetic

@testable import SelectionCore

/// Random choices that follow from a seed alone (SplitMix64).
struct SeededChoice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) { state = UInt64(seed) &* 0xA076_1D64_78BD_642F }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    mutating func element<Element>(_ elements: [Element]) -> Element { elements[number(0...elements.count - 1)] }

    /// True once in `times`.
    mutating func once(in times: Int) -> Bool { number(1...times) == 1 }

    /// A column of `count` cells, each one of `values`.
    mutating func column(_ values: String..., count: Int) -> [String] { (0..<count).map { _ in element(values) } }

    /// Everyone free but a few who must be in or out.
    mutating func pins(count: Int) -> Pins {
        var pins = Pins()
        for number in 1...count {
            if once(in: 6) {
                pins.include += references(number)
            } else if once(in: 5) {
                pins.exclude += references(number)
            }
        }
        return pins
    }

    /// Bounds of one or two sides, in whole people.
    mutating func wholeBounds(upTo most: Int) -> Bounds {
        let (least, span) = (number(0...most), number(0...most))
        switch number(1...3) {
        case 1: return Bounds(minimum: .count(Rational(least)))
        case 2: return Bounds(maximum: .count(Rational(span)))
        default: return Bounds(minimum: .count(Rational(least)), maximum: .count(Rational(least + span)))
        }
    }

    /// Bounds of one or two sides, each in people (not always whole) or a share.
    mutating func bounds(upTo most: Int) -> Bounds {
        let minimum = once(in: 3) ? nil : bound(upTo: most)
        return Bounds(minimum: minimum, maximum: minimum == nil || once(in: 2) ? bound(upTo: most) : nil)
    }

    private mutating func bound(upTo most: Int) -> Bound {
        switch number(1...3) {
        case 1: .count(Rational(number(0...most)))
        case 2: .count(Rational(number(0...most * 4), 4))
        default: .share(Rational(number(0...8), 8))
        }
    }

    /// No priority, or one with a weight.
    mutating func priority() -> Priority? {
        once(in: 2) ? nil : Priority(rank: number(1...2), weight: Rational(number(1...6), number(1...4)))
    }
}
