import Apportionment
import ExactArithmetic
import Testing

/// The additions that offices make to a method: base, bonus, appointed seats, thresholds, nominees.
@Suite struct AllocationTests {
    private func unit(_ name: String, _ weight: Rational) -> AllocationUnit {
        AllocationUnit(name: name, weight: weight)
    }

    @Test func grantedSeatsComeFirst() throws {
        var units = [unit("A", 60), unit("B", 30), unit("C", 10)]
        (units[1].bonus, units[2].appointed) = (3, 2)
        let allocation = try AllocationProblem(seats: 21, units: units, base: 2).solve(.webster)
        #expect(allocation.seats == [8, 8, 5])
        #expect(allocation.granted == [2, 5, 4])
        #expect(allocation.quotaViolations == [])
    }

    /// Five seats each and at most 96, as the Cambridge Compromise has it: the cap moves seats to everyone else.
    @Test func boundsAreOnAllSeatsOfAUnit() throws {
        var units = [unit("A", 900), unit("B", 60), unit("C", 40)]
        for index in units.indices { units[index].maximum = 12 }
        let allocation = try AllocationProblem(seats: 26, units: units, base: 2).solve(.adams)
        #expect(allocation.seats == [12, 8, 6])
    }

    @Test func unitsBelowTheThresholdHaveNoProportionalSeats() throws {
        var units = [unit("A", 60), unit("B", 36), unit("C", Rational(39, 10)), unit("D", Rational(1, 10))]
        units[3].minimum = 1
        let allocation = try AllocationProblem(seats: 10, units: units, threshold: Rational(4, 100)).solve(.webster)
        #expect(allocation.seats == [6, 3, 0, 1])
        let exact = try AllocationProblem(seats: 10, units: units, threshold: Rational(39, 1000)).solve(.adams)
        #expect(exact.seats[2] == 1)
    }

    @Test func seatsWithoutNomineesGoToOthers() throws {
        var units = [unit("A", 50), unit("B", 30), unit("C", 20)]
        (units[0].available, units[0].minimum) = (2, 4)
        let allocation = try AllocationProblem(seats: 10, units: units).solve(.webster)
        #expect(allocation.seats == [2, 5, 3])
        #expect(allocation.withoutCaps == .seats([5, 3, 2], tie: nil))
    }

    @Test func unitsWithoutWeightHaveTheirMinimumOnly() throws {
        var units = [unit("A", 0), unit("B", 0), unit("C", 5)]
        units[1].minimum = 2
        for method in ApportionmentMethod.allCases {
            #expect(try AllocationProblem(seats: 9, units: units).solve(method).seats == [0, 2, 7], "\(method)")
        }
    }

    @Test func impossibleBoundsNameUnitsAndSums() {
        func conflict(_ seats: Int, _ change: (inout [AllocationUnit]) -> Void) -> BoundsConflict? {
            var units = [unit("A", 1), unit("B", 2), unit("C", 0)]
            change(&units)
            do {
                _ = try AllocationProblem(seats: seats, units: units).solve(.webster)
                return nil
            } catch {
                if case .impossible(let conflict) = error { return conflict }
                return nil
            }
        }
        let minima = conflict(5) { ($0[0].minimum, $0[2].minimum) = (4, 2) }
        #expect(minima == BoundsConflict(kind: .minimaAboveSeats, units: [0, 2], sum: 6, limit: 5))
        let maxima = conflict(5) { ($0[0].maximum, $0[1].available) = (2, 2) }
        #expect(maxima == BoundsConflict(kind: .maximaBelowSeats, units: [0, 1, 2], sum: 4, limit: 5))
        let crossed = conflict(5) { ($0[0].bonus, $0[0].maximum, $0[1].minimum, $0[1].maximum) = (2, 1, 3, 2) }
        #expect(crossed == BoundsConflict(kind: .minimumAboveMaximum, units: [0, 1], sum: 2, limit: 1))
        #expect(conflict(5) { $0[0].minimum = .max }?.kind == .minimaAboveSeats)
    }

    @Test func theOutlookIsTheNextAllotment() throws {
        let problem = AllocationProblem(seats: 10, units: [unit("A", 6), unit("B", 6), unit("C", 2)])
        let outlook = try AllocationOutlook(from: problem.solve(.hamilton))
        #expect(outlook.next?.gainers == [0, 1])
        #expect(outlook.next?.losers == [2])
        #expect(outlook.last?.losers == [2])
    }

    @Test func theQuotaMethodTakesLargeWeights() throws {
        let weights = [Rational(4_000_000_000_000_000_000), 1, 2]
        let problem = try ApportionmentProblem(seats: 100, weights: weights, bounds: [0...200, 5...200, 0...50])
        #expect(problem.solve(.balinskiYoung).seats == [95, 5, 0])
    }

    @Test func whatIsUndecidedWithoutCapsIsSaid() throws {
        var units = [unit("A", 50), unit("B", 50), unit("C", 20)]
        units[2].available = 1
        let allocation = try AllocationProblem(seats: 10, units: units).solve(.jefferson)
        #expect(allocation.tie == SeatResult.Tie(units: [0, 1], remaining: 1))
        #expect(allocation.withoutCaps == .seats([4, 4, 1], tie: SeatResult.Tie(units: [0, 1, 2], remaining: 1)))
    }

    /// Weights with 18 digits, sums at the end of what 63 bits hold, seats up to the most that are allowed.
    @Test(arguments: ApportionmentMethod.allCases.filter { $0 != .balinskiYoung })
    func largeNumbersAreExact(method: ApportionmentMethod) throws {
        let weights = [4_000_000_000_000_000_001, 4_000_000_000_000_000_000, 1].map { Rational($0) }
        let most = ApportionmentProblem.maximumSeats
        let result = try ApportionmentProblem(seats: most - 1, weights: weights).solve(
            method, lot: Lot(order: [0, 1, 2]))
        #expect(result.seats.reduce(0, +) == most - 1)
        #expect(result.seats[0] >= result.seats[1])
        if case .divisor(let range) = result.certificate, case .none = range.divisor { #expect(method == .adams) }
        #expect(throws: ApportionmentError.seatsOutOfRange) {
            try ApportionmentProblem(seats: most + 1, weights: weights)
        }
    }

    /// Percentages, thousands, ratios: Droop's quota is a fraction of their unit, and seats go by weight all the same.
    @Test(arguments: [
        ([3, 1], 1_000, [750, 250]), ([3_000, 1_000], 1_000, [750, 250]), ([50, 30, 20], 210, [105, 63, 42]),
        ([3, 1], 1_000_000_000, [750_000_000, 250_000_000]), ([1], 1_000_000_000, [1_000_000_000]),
        (Array(repeating: 1, count: 40), 1_000_000_000, Array(repeating: 25_000_000, count: 40)),
    ]) func droopTakesSmallWeights(_ weights: [Int], _ seats: Int, _ expected: [Int]) throws {
        let result = try ApportionmentProblem(seats: seats, weights: weights.map { Rational($0) }).solve(.droop)
        #expect(result.seats == expected)
        guard case .quota(let quota) = result.certificate else {
            Issue.record("no quota")
            return
        }
        #expect(quota.remainderSeats <= weights.count)
    }

    /// The quota stays a whole number where weights are many.
    @Test func droopsQuotaIsWholeForVotes() throws {
        let weights: [Rational] = [391, 311, 184, 73, 27, 12, 2]
        let result = try ApportionmentProblem(seats: 21, weights: weights).solve(.droop)
        guard case .quota(let quota) = result.certificate else {
            Issue.record("no quota")
            return
        }
        // Two are equal at the last seat.
        #expect(quota.value.description == "46")
        #expect(result.seats.reduce(0, +) + (result.tie?.remaining ?? 0) == 21)
    }
}
