import Apportionment

/// The first formulation of divisor methods: from the minima on, each seat to whoever has the highest average, until
/// there are fewer seats than units at the top.
enum HighestAverages {
    static func solve(_ input: RandomInput, _ method: DivisorMethod) -> PlainResult {
        var seats = input.bounds.map(\.lowerBound)
        var left = input.seats - seats.reduce(0, +)
        while left > 0 {
            let open = seats.indices.filter { input.weights[$0] > 0 && seats[$0] < input.bounds[$0].upperBound }
            let averages = open.map { PlainQuotient(input.weights[$0], after: seats[$0], method) }
            let top = zip(open, averages).filter { $0.1 == averages.max() }.map(\.0)
            if top.count > left { return PlainResult(seats: seats, tied: top, remaining: left) }
            for unit in top { seats[unit] += 1 }
            left -= top.count
        }
        return PlainResult(seats: seats, tied: [], remaining: 0)
    }
}

/// The second formulation: a divisor, with which every weight is rounded by itself, such that the sum is right.
enum DivisorSearch {
    static func solve(_ input: RandomInput, _ method: DivisorMethod) -> PlainResult {
        let units = input.weights.indices.filter { input.weights[$0] > 0 }
        var divisors = units.flatMap { unit in
            (0..<input.bounds[unit].upperBound).map { PlainQuotient(input.weights[unit], after: $0, method) }
        }
        divisors.sort(by: >)
        let plain = PlainResult(seats: input.bounds.map(\.lowerBound), tied: [], remaining: 0)
        var (low, high) = (0, divisors.count)
        while low < high {
            let middle = (low + high) / 2
            let rounded = round(input, method, divisors[middle], isUp: true).reduce(0, +)
            if rounded < input.seats { low = middle + 1 } else { high = middle }
        }
        guard plain.seats.reduce(0, +) < input.seats, low < divisors.count else { return plain }
        let down = round(input, method, divisors[low], isUp: false)
        let up = round(input, method, divisors[low], isUp: true)
        if up.reduce(0, +) == input.seats { return PlainResult(seats: up, tied: [], remaining: 0) }
        let tied = up.indices.filter { up[$0] > down[$0] }
        return PlainResult(seats: down, tied: tied, remaining: input.seats - down.reduce(0, +))
    }

    /// Every weight ÷ divisor rounded at the signposts; `isUp` where it stands exactly on one.
    private static func round(
        _ input: RandomInput, _ method: DivisorMethod, _ divisor: PlainQuotient, isUp: Bool
    ) -> [Int] {
        input.weights.indices.map { unit in
            var rounded = 0
            let bound = input.bounds[unit]
            guard input.weights[unit] > 0 else { return bound.lowerBound }
            while rounded < bound.upperBound {
                let quotient = PlainQuotient(input.weights[unit], after: rounded, method)
                guard divisor < quotient || isUp && divisor == quotient else { break }
                rounded += 1
            }
            return max(rounded, bound.lowerBound)
        }
    }
}

/// Seats that are sure, who is equal, and what is left for them.
struct PlainResult: Equatable {
    var seats: [Int]
    var tied: [Int]
    var remaining: Int
}

extension PlainResult {
    init(_ result: SeatResult) {
        self.init(seats: result.seats, tied: result.tie?.units ?? [], remaining: result.tie?.remaining ?? 0)
    }
}
