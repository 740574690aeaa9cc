import Apportionment
import ExactArithmetic
import SelectionCore
import Wording

/// The words that reports of allocations have in common.
struct AllocationWords {
    let language: Language

    var numbers: NumberStyle { NumberStyle(language) }

    func text(_ message: AllocationMessage) -> String {
        Message(message).text(language)
    }

    func text(_ message: BiproportionalMessage) -> String {
        Message(message).text(language)
    }

    func text(_ message: ReportMessage) -> String {
        Message(message).text(language)
    }

    /// The number of seats and of the units they go to, and the method.
    func title(_ problem: AllocationProblem, _ method: ApportionmentMethod) -> String {
        text(
            .allocationTitle(
                seats: numbers.text(problem.seats), units: numbers.text(problem.units.count), method: name(method)))
    }

    /// The number of seats and of the units and categories they go to, and the method.
    func title(_ problem: MatrixProblem, _ method: DivisorMethod) -> String {
        text(
            .matrixTitle(
                seats: numbers.text(problem.units.reduce(0) { $0 + $1.seats }),
                units: numbers.text(problem.units.count), categories: numbers.text(problem.categories.count),
                method: name(ApportionmentMethod(rawValue: method.rawValue) ?? .webster)))
    }

    /// The method as people call it.
    func name(_ method: ApportionmentMethod) -> String {
        switch method {
        case .hamilton: text(.methodHamilton)
        case .droop: text(.methodDroop)
        case .adams: text(.methodAdams)
        case .dean: text(.methodDean)
        case .huntingtonHill: text(.methodHuntingtonHill)
        case .webster: text(.methodWebster)
        case .modifiedSainteLague: text(.methodModified)
        case .jefferson: text(.methodJefferson)
        case .balinskiYoung: text(.methodBalinskiYoung)
        }
    }

    /// The way the method rounds.
    func rounding(_ method: DivisorMethod) -> String {
        switch method {
        case .adams: text(.roundingUp)
        case .dean: text(.roundingHarmonic)
        case .huntingtonHill: text(.roundingGeometric)
        case .webster: text(.roundingNearest)
        case .modifiedSainteLague: text(.roundingModified)
        case .jefferson: text(.roundingDown)
        }
    }

    /// A list of some units' names, in the order given; more than twenty are counted.
    func list(_ units: [Int], _ problem: AllocationProblem) -> String { list(units.map { problem.units[$0].name }) }

    func list(_ names: [String]) -> String {
        let shown = names.prefix(20).joined(separator: ", ")
        return names.count > 20 ? shown + ", … (\(numbers.text(names.count)))" : shown
    }

    /// An exact quantity as a decimal where that ends, otherwise as a fraction.
    func exact(_ fraction: WideFraction) -> String { fraction.decimal.map(numbers.localized) ?? fraction.description }

    /// The first digits of a quantity.
    func digits(_ fraction: WideFraction?, _ digits: Int = 4) -> String {
        fraction.map { numbers.localized($0.truncated(digits)) } ?? ""
    }
}
