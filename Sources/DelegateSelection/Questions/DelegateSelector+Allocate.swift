import Apportionment
import SelectionCore
import SelectionInput
import Wording

extension DelegateSelector {
    /// Allots seats in proportion to weights, within bounds, in whole numbers and fractions. A tie that the method leaves open is
    /// never settled by the order of the units.
    /// - Throws: `ApportionmentError` or `MatrixError` for problems that are none, such as negative weights.
    public static func allocate(_ request: AllocationRequest) throws -> AllocationAnswer {
        let allocator = Allocator(lot: request.lot)
        do throws(Allocator.Failure) {
            switch request.question {
            case .units(let problem, let method, let looksAhead):
                return try allocator.units(problem, method, looksAhead: looksAhead)
            case .methods(let problem, let methods): return try allocator.methods(problem, methods)
            case .weights(let problems, let method): return try allocator.weights(problems, method)
            case .numbers(let problem, let range, let method): return try allocator.numbers(problem, range, method)
            case .matrix(let problem, let method): return try allocator.matrix(problem, method)
            }
        } catch {
            switch error {
            case .impossible(let conflict, let problem, let method): return .impossible(conflict, problem, method)
            case .rejected(let error): throw error
            }
        }
    }
}

/// Solves problems by methods, each with the same lottery.
private struct Allocator {
    let lot: String?

    /// The reason why there is no allotment.
    enum Failure: Error {
        case impossible(BoundsConflict, AllocationProblem, ApportionmentMethod)
        case rejected(any Error)
    }

    func units(
        _ problem: AllocationProblem, _ method: ApportionmentMethod, looksAhead: Bool
    ) throws(Failure) -> AllocationAnswer {
        let allocation = try solve(problem, method)
        guard looksAhead, allocation.tie == nil else { return .units(allocation, nil) }
        do {
            return .units(allocation, try AllocationOutlook(from: allocation, lot: lot(among: problem)))
        } catch {
            throw failure(error, problem, method)
        }
    }

    func methods(
        _ problem: AllocationProblem, _ methods: [ApportionmentMethod]
    ) throws(Failure) -> AllocationAnswer {
        .methods(try methods.map { method throws(Failure) in try solve(problem, method) })
    }

    func weights(
        _ problems: [(name: String, problem: AllocationProblem)], _ method: ApportionmentMethod
    ) throws(Failure) -> AllocationAnswer {
        var allocations: [(weight: String, allocation: Allocation)] = []
        for one in problems { allocations.append((one.name, try solve(one.problem, method))) }
        return .weights(allocations)
    }

    func numbers(
        _ problem: AllocationProblem, _ range: ClosedRange<Int>, _ method: ApportionmentMethod
    ) throws(Failure) -> AllocationAnswer {
        var problem = problem
        var points: [(seats: Int, allocation: Allocation?)] = []
        var conflict: Failure?
        for seats in range {
            problem.seats = seats
            do throws(Failure) {
                points.append((seats, try solve(problem, method)))
            } catch .impossible(let found, let problem, let method) {
                conflict = .impossible(found, problem, method)
                points.append((seats, nil))
            }
        }
        if let conflict, points.allSatisfy({ $0.allocation == nil }) { throw conflict }
        return .numbers(points, problem, method)
    }

    func matrix(_ problem: MatrixProblem, _ method: DivisorMethod) throws(Failure) -> AllocationAnswer {
        let outcome: MatrixOutcome
        do {
            outcome = try problem.solve(method, lot: lot.map { Lot(seed: $0, cellsOf: problem) })
        } catch {
            throw .rejected(error)
        }
        guard case .allocated(let allocation) = outcome else { return .impossibleMatrix(outcome, problem, method) }
        return .matrix(allocation)
    }

    private func solve(
        _ problem: AllocationProblem, _ method: ApportionmentMethod
    ) throws(Failure) -> Allocation {
        do {
            return try problem.solve(method, lot: lot(among: problem))
        } catch {
            throw failure(error, problem, method)
        }
    }

    private func lot(among problem: AllocationProblem) -> Lot? { lot.map { Lot(seed: $0, units: problem.units) } }

    private func failure(
        _ error: ApportionmentError, _ problem: AllocationProblem, _ method: ApportionmentMethod
    ) -> Failure {
        if case .impossible(let conflict) = error { return .impossible(conflict, problem, method) }
        return .rejected(error)
    }
}
