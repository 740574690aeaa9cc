import ExactArithmetic
import FairLottery

/// Small pools drawn from a seed: skewed values, people who are alike, ranges around some panel or drawn at will, and
/// households in every third.
struct RandomPool {
    private var random: SplitMix64
    private var values: [[Int]] = []
    private var size = 1

    /// The pool of `seed`, of 4 to `most` people.
    static func pool(seed: Int, most: Int = 14) -> PanelPool {
        var drawn = RandomPool(random: SplitMix64(seed: UInt64(seed)))
        return drawn.pool(most: most, hasHouseholds: seed % 3 == 0)
    }

    private init(random: SplitMix64) { self.random = random }

    private mutating func pool(most: Int, hasHouseholds: Bool) -> PanelPool {
        let people = 4 + random.below(most - 3)
        size = 1 + random.below((people + 1) / 2 + 1)
        let widths = (0..<2 + random.below(3)).map { _ in 2 + random.below(3) }
        for _ in 0..<people {
            if !values.isEmpty, random.below(10) < 4 {
                values.append(values[random.below(values.count)])
            } else {
                // The lesser of two numbers: the last values are rare.
                values.append(widths.map { min(random.below($0), random.below($0)) })
            }
        }
        let homes = hasHouseholds ? households() : values.map { _ in nil }
        let features = self.features(widths)
        let ids = shuffled(Array(0..<people)).map { "p\($0)" }
        return PanelPool(
            features: features,
            people: values.indices.map { .init(id: ids[$0], values: values[$0], household: homes[$0]) }, size: size)
    }

    /// Households: drawn at will, or couples, many of whom are like the first.
    private mutating func households() -> [Int?] {
        guard random.below(2) == 0 else {
            let homes = 1 + values.count / 2
            return values.map { _ in random.below(10) < 7 ? random.below(homes) : nil }
        }
        let couples = 1 + random.below(values.count / 2)
        for couple in 1..<max(couples, 2) where couple < couples && random.below(3) > 0 {
            values[2 * couple] = values[0]
            values[2 * couple + 1] = values[1]
        }
        return values.indices.map { $0 < 2 * couples ? $0 / 2 : nil }
    }

    private mutating func features(_ widths: [Int]) -> [PanelPool.Feature] {
        let planted = Array(shuffled(Array(values.indices)).prefix(size))
        let style = random.below(5)
        return widths.enumerated().map { feature, width in
            let ranges = (0..<width).map { value in
                let there = values.count { $0[feature] == value }
                let planted = planted.count { values[$0][feature] == value }
                return range(style, planted: planted, share: size * there / values.count)
            }
            return .init(name: "f\(feature)", values: ranges.enumerated().map { .init(name: "v\($0)", range: $1) })
        }
    }

    private mutating func range(_ style: Int, planted: Int, share: Int) -> ClosedRange<Int> {
        switch style {
        case 0: return planted...planted
        case 1: return max(0, planted - random.below(2))...planted + random.below(2)
        case 2: return max(0, planted - random.below(3))...planted + random.below(3)
        case 3: return max(0, share - random.below(2))...share + 1
        default:
            let least = random.below(3)
            return max(0, least - 1)...max(0, least - 1) + random.below(size + 1)
        }
    }

    private mutating func shuffled(_ numbers: [Int]) -> [Int] {
        var numbers = numbers
        for index in numbers.indices.reversed() { numbers.swapAt(index, random.below(index + 1)) }
        return numbers
    }
}
