import Apportionment
import ArgumentParser
import ExactArithmetic
import Measurement

/// Seats for units, and for units and categories: the time that each method takes, the answer checked by its
/// certificate.
struct AllotmentRow: RowCommand {
    static let configuration = CommandConfiguration(
        commandName: Row.allotment.rawValue,
        abstract:
            "435 seats for 50 units, 10⁶ seats for 10⁴ units, with and without bounds, and a matrix of 200 units and 50 categories, by every method."
    )

    @OptionGroup var options: RowOptions

    /// The numbers of units and seats, and the time that they may take.
    private struct Size {
        var units: Int
        var seats: Int
        var isBounded: Bool
        /// The most seconds that it may take.
        var aim: Double

        var name: String {
            "\(Figures.count(units)) × \(Figures.count(seats))\(isBounded ? ", bounds" : "")"
        }
    }

    private static let sizes = [
        Size(units: 50, seats: 435, isBounded: false, aim: 0.001),
        Size(units: 10_000, seats: 1_000_000, isBounded: false, aim: 0.1),
        Size(units: 10_000, seats: 1_000_000, isBounded: true, aim: 0.1),
    ]

    func report(_ session: Session) throws -> RowReport {
        var report = RowReport(.allotment, title: "Seats for units")
        let matrix = "\(AllotmentMatrix.rows) × \(AllotmentMatrix.columns) matrix"
        var table = MarkdownTable(["method"] + AllotmentRow.sizes.map(\.name) + [matrix])
        for method in ApportionmentMethod.allCases {
            var cells = [method.rawValue]
            for size in AllotmentRow.sizes {
                let entry = try entry(method, size)
                report.entries.append(entry)
                cells.append(Figures.time(entry.median))
                let median = entry.median ?? .infinity
                report.claim(
                    "\(method.rawValue), \(size.name)", Figures.time(entry.median), aim: "< \(Figures.time(size.aim))",
                    median < size.aim)
            }
            if let divisorMethod = DivisorMethod(rawValue: method.rawValue) {
                let entry = try AllotmentMatrix.entry(divisorMethod, runs: options.quick ? 1 : 5)
                report.entries.append(entry)
                cells.append(Figures.time(entry.median))
                report.claim(
                    "\(method.rawValue), \(matrix)", Figures.time(entry.median), aim: "< \(Figures.time(0.1))",
                    (entry.median ?? .infinity) < 0.1)
            } else {
                cells.append("–")
            }
            table.rows.append(cells)
        }
        report.table = table.text
        return report
    }

    private func entry(_ method: ApportionmentMethod, _ size: Size) throws -> RowReport.Entry {
        let problem = try AllotmentRow.problem(size)
        var seconds: [Double] = []
        for _ in 0..<(options.quick ? 1 : 5) {
            var result: SeatResult?
            let elapsed = ContinuousClock().measure { result = problem.solve(method) }
            seconds.append(elapsed.seconds)
            guard let result, AllotmentRow.isRight(result, size, method) else {
                throw BenchmarkError("\(method.rawValue) allots \(size.name) seats wrongly")
            }
        }
        let instance = Instance(family: "units", nominees: size.units, seed: size.isBounded ? 2 : 1)
        return .init(instance: instance, party: "delegates", phase: method.rawValue, status: "done", seconds: seconds)
    }

    /// Weights as scattered as those of the states of a union; a third of the units are capped far below their share.
    private static func problem(_ size: Size) throws -> ApportionmentProblem {
        let mean = size.seats / size.units
        let bounds = (0..<size.units).map { unit in
            size.isBounded ? (unit % 3 == 0 ? 0...mean / 3 : mean / 2...size.seats) : 0...size.seats
        }
        return try ApportionmentProblem(seats: size.seats, weights: weights(size), bounds: bounds)
    }

    private static func weights(_ size: Size) -> [Rational] {
        (0..<size.units).map { Rational(500_000 + $0 * 7_919 % 1_009 * 37_619) }
    }

    /// True where the seats add up and, without bounds, the printed divisor gives them.
    private static func isRight(_ result: SeatResult, _ size: Size, _ method: ApportionmentMethod) -> Bool {
        guard result.seats.reduce(result.tie?.remaining ?? 0, +) == size.seats else { return false }
        guard !size.isBounded, let divisorMethod = method.divisorMethod,
            case .divisor(let range) = result.certificate, case .decimal(let divisor) = range.divisor
        else { return true }
        return zip(weights(size), result.seats).allSatisfy { weight, seats in
            divisor.dividing(WideFraction(weight)).flatMap(divisorMethod.rounded) == seats
        }
    }
}
