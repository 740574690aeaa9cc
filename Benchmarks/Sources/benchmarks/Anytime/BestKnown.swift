import DelegateSelection
import ExactArithmetic
import Measurement
import SelectionCore
import SelectionModel

/// The best merit that is known of an instance, and the values of all earlier levels, seats and shortfalls, that go
/// with it.
struct BestKnown {
    /// The source of this knowledge.
    enum Basis: String, Codable {
        /// An exact search proved it.
        case proven
        /// No selection is better: the bound of an exact search that did not finish.
        case bound
        /// Only the selection that the longest search held.
        case held
    }

    /// The values of the levels before merit.
    let earlier: [Int]
    /// The merit, in the problem's units; nil where nothing is held nor bounded.
    let merit: Int?
    let basis: Basis

    /// The last level of a formulation, in which merit is a whole number.
    private let unit: Rational

    /// Searches until merit is proven, at most for `limit` seconds; lots are not drawn.
    /// - Throws: `BenchmarkError` where it is proven that there is no selection.
    init(_ inputs: SelectionInputs, _ formulation: Formulation, solver: SolverChoice, limit: Double) throws {
        let problem = formulation.problem
        let last = problem.levels.count - 1
        unit = formulation.quantity(1, ofLevel: last)
        let (outcome, _) = try SearchUntil(solver).run(inputs, limit: limit) { $0.phase == .level(last + 1) }
        guard outcome.status != .infeasible else { throw BenchmarkError("there is no selection") }
        let held = outcome.recount == nil ? nil : try Recount(outcome.selected, problem).values
        earlier = Array((held ?? []).dropLast())
        if let bound = outcome.bound.merit {
            merit = (bound / unit).floor
            basis = merit == held?.last ? .proven : .bound
        } else {
            (merit, basis) = (held?.last, .held)
        }
    }

    /// The worth of a selection with these level values beside the best.
    func standing(of values: [Int]) -> Standing {
        guard let merit = values.last else { return .none }
        return values.dropLast().lexicographicallyPrecedes(earlier) ? .short : .merit(merit)
    }

    /// The worth of a selection file; it is counted again.
    func standing(of file: SelectionFile, _ inputs: SelectionInputs, _ problem: SelectionProblem) throws -> Standing {
        file.selected.isEmpty ? .none : standing(of: try Recount(file, inputs, problem).values)
    }

    /// A merit as a share of the best.
    func share(_ value: Int?) -> Double? {
        guard let value, let merit, merit > 0 else { return nil }
        return value == merit ? 1 : Double(value) / Double(merit)
    }

    /// The bound on merit of a selection file, in the problem's units; nil where it has none.
    func bound(of file: SelectionFile) throws -> Int? {
        guard let text = file.bound.merit else { return nil }
        let parts = text.split(separator: "/").map { Int($0) }
        guard let above = parts.first ?? nil, parts.count == 1 || parts.count == 2, let below = parts.last ?? nil else {
            throw BenchmarkError("\(text) is no fraction")
        }
        return (Rational(above, parts.count == 1 ? 1 : below) / unit).floor
    }
}

/// The worth of a selection.
enum Standing: Equatable {
    /// There is none.
    case none
    /// It has fewer seats than possible, or falls further short of a target than it needs to; its merit compares with nobody's.
    case short
    /// Seats and targets are at their best, and this is its merit.
    case merit(Int)

    /// True where there is a selection, which keeps every rule.
    var isSelection: Bool { self != .none }

    /// The merit, where it compares.
    var merit: Int? { if case .merit(let value) = self { value } else { nil } }
}
