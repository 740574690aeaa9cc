import BigInt
import Crypto
import Foundation

/// The draw of one panel by a published seed: anyone can repeat it.
///
/// The seed and the numbers 0, 1, 2, …, each after a line feed, are hashed by SHA-256; the hashes one after another are the
/// binary digits of a number in 0 ..< 1, 256 digits more than the lottery's denominator has. That number times the
/// denominator, rounded down, falls to the panel whose weights, added up in the published order, pass it first.
package struct PanelDraw: Sendable, Equatable {
    /// The seed.
    package let seed: String
    /// The panel's place in the lottery; nil where panels are too many to list.
    package let panel: Int?
    /// The panel's number among those that are not listed.
    package var number: BigUInt?

    /// The draw of `lottery` by `seed`.
    /// - Precondition: the lottery has a panel.
    package init(_ lottery: PersonLottery, seed: String) {
        self.seed = seed
        let number = PanelDraw.number(seed, below: lottery.denominator.magnitude)
        var sum = BigUInt(0)
        let passed = lottery.weights.firstIndex { weight in
            sum += weight.magnitude
            return number < sum
        }
        panel = passed ?? lottery.weights.count - 1
    }

    /// The number that orders tickets and takes turns for `seed`.
    package static func order(_ seed: String) -> UInt64 { UInt64(number("\(seed)\ntickets", below: BigUInt(1) << 64)) }

    /// The draw of a number of `count` panels that are not listed.
    package init(oneOf count: BigUInt, seed: String) {
        self.seed = seed
        panel = nil
        number = PanelDraw.number(seed, below: count)
    }

    /// A number in 0 ..< `limit`, each as likely as another but for 2⁻²⁵⁶ of it.
    package static func number(_ seed: String, below limit: BigUInt) -> BigUInt {
        let hashes = limit.bitWidth / 256 + 2
        var number = BigUInt(0)
        for index in 0..<hashes {
            let digest = SHA256.hash(data: Array("\(seed)\n\(index)".utf8))
            number = number << 256 | BigUInt(Data(digest))
        }
        return (number * limit) >> (256 * hashes)
    }
}
