import ExactArithmetic

/// The objective of a level, or of a round of the lottery: the worth of nominees and of shortfalls. It is maximized.
package struct LevelObjective: Sendable {
    /// The worth of nominees, in the form in which a level states it.
    package enum NomineeWorth: Sendable {
        /// The same for everyone.
        case constant(Int)
        case values(NomineeValues)
        case drawn(LotteryDraw)

        /// A divisor of everybody's worth; 0 where nobody is worth anything.
        var step: Int {
            switch self {
            case .constant(let worth): abs(worth)
            case .values(let values): commonDivisor(of: values.terms.lazy.flatMap(\.worth))
            case .drawn: 1
            }
        }
    }

    /// The worth of nominees.
    package let nominees: NomineeWorth
    /// The worth of one unit of each shortfall, not positive; empty where shortfalls do not matter.
    package let shortfallWorth: [Int]

    /// The worth of `nominee`.
    package func worth(_ nominee: Int) -> Int {
        switch nominees {
        case .constant(let worth): worth
        case .values(let values): values[nominee]
        case .drawn(let draw): draw[nominee]
        }
    }

    package init(_ level: SelectionProblem.Level) {
        switch level {
        case .count: (nominees, shortfallWorth) = (.constant(1), [])
        case .shortfall(let weights): (nominees, shortfallWorth) = (.constant(0), weights.map { -$0 })
        case .value(let values): (nominees, shortfallWorth) = (.values(values), [])
        }
    }

    /// The numbers drawn in `round` of the lottery; those of everyone on `face` are drawn once.
    package init(lottery round: Int, on face: Face) {
        nominees = .drawn(LotteryDraw(round: round, face))
        shortfallWorth = []
    }

    /// The exact value of a selection whose shortfalls are `amounts`.
    package func value(of selection: [Int], amounts: [Int]) -> Int {
        selection.reduce(0) { $0 + worth($1) } + zip(shortfallWorth, amounts).reduce(0) { $0 + $1.0 * $1.1 }
    }
}

/// The lottery's numbers of one round, drawn once for those who can still be selected.
package struct LotteryDraw: Sendable {
    private let nominees: [UInt32]
    private let numbers: [Int32]
    private let draw: @Sendable (Int) -> Int

    package init(round: Int, _ face: Face) {
        let number = face.problem.lotteryNumber
        draw = { number(round, $0) }
        nominees = face.free.nominees.map { UInt32($0) }
        numbers = nominees.map { Int32(number(round, Int($0))) }
    }

    /// The numbers of `set`, position by position; those of excepted nominees do not matter.
    package func numbers(of set: NomineeSet) -> [Int] {
        guard case .listed(let listed) = set, listed != nominees else {
            return nominees.count == set.positions ? numbers.map { Int($0) } : (0..<set.positions).map { self[$0] }
        }
        var next = 0
        return listed.map { nominee in
            while next < nominees.count, nominees[next] < nominee { next += 1 }
            return next < nominees.count && nominees[next] == nominee ? Int(numbers[next]) : draw(Int(nominee))
        }
    }

    /// The number of `nominee`.
    /// - Complexity: O(log n) for those on the face; a hash for others.
    package subscript(nominee: Int) -> Int {
        var (low, high) = (0, nominees.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(nominees[middle]) < nominee { low = middle + 1 } else { high = middle }
        }
        return low < nominees.count && Int(nominees[low]) == nominee ? Int(numbers[low]) : draw(nominee)
    }
}
