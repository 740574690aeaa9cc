extension WeighedUnits {
    /// The seats by Balinski and Young's quota method: from the minima on one seat after the other, as Jefferson would
    /// give it, to a unit whose share of the seats so far is more than what it holds.
    ///
    /// Balinski and Young, "The quota method of apportionment", American Mathematical Monthly 82(7), 1975. Bounds change
    /// the shares (`FairShares`), and there is always a unit below its share.
    func quotaSequence(_ lot: Lot?) -> SeatResult {
        var sequence = QuotaSequence(self, lot)
        sequence.run()
        guard let first = sequence.openTies.first else {
            return SeatResult(seats: sequence.held, certificate: .sequence(sequence.steps))
        }
        if lot == nil {
            let (held, units) = sequence.group(of: first)
            let tie = SeatResult.Tie(units: units, remaining: sequence.steps.count - first.step)
            return SeatResult(seats: held, tie: tie, certificate: .sequence(Array(sequence.steps[..<first.step])))
        }
        let draws = sequence.openTies.map(sequence.draw)
        return SeatResult(seats: sequence.held, draws: draws, certificate: .sequence(sequence.steps))
    }
}

/// The seats of the quota method in the order in which they are given.
private struct QuotaSequence<Number: WeightNumber> {
    /// Several units that are equal, from the step where the first of them was served until all are.
    struct OpenTie {
        var quotient: Quotient<Number.Part>
        var step: Int
    }

    private let problem: WeighedUnits<Number>
    private let lot: Lot?
    private let shares: FairShares<Number>
    private(set) var held: [Int]
    /// The unit of each seat beyond the minima, in the order in which they are given.
    private(set) var steps: [Int] = []
    /// Ties whose units have not all been served, the earlier below the later. While one is open only greater quotients
    /// are served, so they close in turn.
    private(set) var openTies: [OpenTie] = []
    /// The first of the units that fall below their share at each step, and the next after each unit.
    private var firstWaiting: [Int]
    private var nextWaiting: [Int]
    private static var none: Int { -1 }
    private let minima: Int
    /// The segment of the fair shares in which each unit's share was found last.
    private var segments: [Int]

    init(_ problem: WeighedUnits<Number>, _ lot: Lot?) {
        (self.problem, self.lot) = (problem, lot)
        shares = FairShares(weights: problem.weights.values, bounds: problem.bounds)
        held = problem.bounds.map(\.lowerBound)
        minima = held.reduce(0, +)
        segments = Array(repeating: 0, count: held.count)
        firstWaiting = Array(repeating: QuotaSequence.none, count: problem.seats - minima + 1)
        nextWaiting = Array(repeating: QuotaSequence.none, count: held.count)
        steps.reserveCapacity(problem.seats - minima)
        for unit in held.indices { wait(unit) }
    }

    /// Queues the unit at the step in which it falls below its share.
    private mutating func wait(_ unit: Int) {
        guard let step = step(ofNextSeat: unit), step < firstWaiting.count - 1 else { return }
        (nextWaiting[unit], firstWaiting[step]) = (firstWaiting[step], unit)
    }

    /// The first step in which the unit may have one more seat; nil where it is at its greatest.
    private mutating func step(ofNextSeat unit: Int) -> Int? {
        guard held[unit] < problem.bounds[unit].upperBound else { return nil }
        let house = shares.house(ofShareAbove: held[unit], unit: unit, from: &segments[unit])
        return max(steps.count, house - minima - 1)
    }

    private func quotient(_ unit: Int) -> Quotient<Number.Part> {
        DivisorMethod.jefferson.quotient(problem.weights.values[unit], after: held[unit])
    }

    mutating func run() {
        var eligible = SeatCalendar<Number>(days: firstWaiting.count, units: held.count)
        for step in 0..<firstWaiting.count - 1 {
            var unit = firstWaiting[step]
            while unit != QuotaSequence.none {
                let claim = SeatCalendar<Number>.Claim(
                    weight: problem.weights.values[unit], signpost: held[unit] + 1, place: lot?.place(of: unit) ?? unit,
                    unit: unit)
                eligible.insert(claim, day: day(of: claim))
                unit = nextWaiting[unit]
            }
            guard let claim = eligible.removeFirst() else { return }
            let isContested = eligible.isContested(claim)
            if isContested || !openTies.isEmpty { note(quotient(claim.unit), isContested: isContested) }
            held[claim.unit] += 1
            steps.append(claim.unit)
            wait(claim.unit)
        }
    }

    /// The number of seats with which the claim would be whole if there were no bounds: the smaller, the greater its
    /// quotient.
    private func day(of claim: SeatCalendar<Number>.Claim) -> Int {
        problem.weights.total.multiplied(by: claim.signpost, over: claim.weight, most: firstWaiting.count - 1)
    }

    private mutating func note(_ quotient: Quotient<Number.Part>, isContested: Bool) {
        let isOpen = openTies.last?.quotient == quotient
        if isContested, !isOpen { openTies.append(OpenTie(quotient: quotient, step: steps.count)) }
        if !isContested, isOpen { openTies.removeLast() }
    }

    /// The seats held when the tie arose, and the units that were equal then.
    func group(of tie: OpenTie) -> (held: [Int], units: [Int]) {
        var earlier = self
        earlier.held = problem.bounds.map(\.lowerBound)
        earlier.steps = Array(steps[..<tie.step])
        for unit in earlier.steps { earlier.held[unit] += 1 }
        earlier.segments = Array(repeating: 0, count: held.count)
        let units = held.indices.filter { unit in
            earlier.step(ofNextSeat: unit) == tie.step && earlier.quotient(unit) == tie.quotient
        }
        return (earlier.held, units)
    }

    /// The result of a tie that the lot settled: the units of the tie and those that were served.
    func draw(_ tie: OpenTie) -> SeatResult.Draw {
        let group = group(of: tie)
        let served = Set(steps[tie.step...])
        let winners = group.units.filter(served.contains)
        return .init(tie: .init(units: group.units, remaining: winners.count), winners: winners)
    }
}
