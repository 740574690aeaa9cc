import FairLottery
import Foundation
import ProgramSupport

/// Nearly the best lottery by the product of chances, over all panels of a small programme.
struct NashReference {
    /// All panels.
    let panels: [Panel]
    /// True for each type that sits in some panel.
    let isCoverable: [Bool]
    /// The mean of the logarithms of people's chances, and by how much that of any lottery can be more.
    private(set) var meanLogarithm = 0.0
    private(set) var gap = 0.0

    private static let mostRounds = 500

    /// Multiplies each panel's weight by what it is worth, where a seat is worth 1 divided by the chance, until no panel is worth
    /// much more than there are people (the method of expectation and maximization, which never makes the product smaller).
    init(_ program: PanelProgram) {
        let weights = program.types.map { _ in 0 }
        let panels = program.pricing(weights).everySolution.map { Array($0.prefix(weights.count)) }
        let isCoverable = weights.indices.map { type in panels.contains { $0[type] > 0 } }
        (self.panels, self.isCoverable) = (panels, isCoverable)
        let counts = program.types.indices.map { isCoverable[$0] ? Double(program.types[$0].count) : 0 }
        let people = counts.reduce(0, +)
        guard people > 0 else { return }
        var shares = [Double](repeating: 1 / Double(panels.count), count: panels.count)
        for _ in 0..<NashReference.mostRounds {
            let seats = weights.indices.map { type in
                zip(panels, shares).reduce(0.0) { $0 + $1.1 * Double($1.0[type]) }
            }
            let worths = panels.map { panel in
                panel.indices.reduce(0.0) { $0 + (panel[$1] > 0 ? Double(panel[$1]) * counts[$1] / seats[$1] : 0) }
                    / people
            }
            gap = Foundation.log(worths.max() ?? 1)
            meanLogarithm = NashReference.meanLogarithm(zip(seats, counts).map { $1 > 0 ? $0 / $1 : 0 }, counts)
            if gap < 1e-6 { break }
            for index in shares.indices { shares[index] *= worths[index] }
        }
    }

    /// The mean of the logarithms of people's chances.
    static func meanLogarithm(_ chances: [Double], _ counts: [Double]) -> Double {
        zip(chances, counts).reduce(0) { $0 + ($1.1 > 0 ? $1.1 * Foundation.log($1.0) : 0) } / counts.reduce(0, +)
    }
}
