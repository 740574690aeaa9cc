import Foundation
import TestSupport
import Testing

/// Remarks come from the bound itself, and what is said of divisors and of moved seats is what a reader can check.
@Suite struct AllocationRemarkTests {
    private let maximum = CaseFolder.path("01-highest-average-false-maximum", "units.csv")
    private let moved = CaseFolder.path("16-moved-seats-not-told", "units.csv")

    private func allocate(_ units: String, _ arguments: String...) throws -> Command.Run {
        try Command().start(["allocate", units, "--weight", "staff"] + arguments).finish()
    }

    /// The words after a unit's name.
    private func line(_ unit: String, _ run: Command.Run) -> [String] {
        let line = run.output.split(separator: "\n").first { $0.hasPrefix("  \(unit) ") } ?? ""
        return line.dropFirst(2 + unit.count).split(separator: " ").map(String.init)
    }

    @Test(arguments: [
        ("17", "huntingtonHill"), ("60", "huntingtonHill"), ("17", "dean"), ("5", "adams"), ("17", "balinskiYoung"),
    ])
    func nothingIsAtAMaximumThatWasNotGiven(seats: String, method: String) throws {
        let run = try allocate(maximum, "--seats", seats, "--method", method)
        #expect(run.status == 0)
        #expect(!run.output.contains("at its maximum"))
    }

    @Test func theDivisorOfGeometricRoundingIsADecimal() throws {
        let run = try allocate(maximum, "--seats", "17", "--method", "huntingtonHill")
        #expect(line("Bệnh viện", run) == ["5,600", "8.6153", "8.4852", "11.08", "9", "outside", "11–12"])
        #expect(run.output.contains("Divisor 650: "))
        #expect(run.output.contains("Every divisor from 642 to 659 gives the same seats."))
        let json = try allocate(maximum, "--seats", "17", "--method", "huntingtonHill", "--format", "json")
        #expect(json.output.contains(#""divisor": "650""#))
        #expect(json.output.contains(#""divisorRange": { "from": "642", "to": "659" }"#))
        #expect(json.output.contains(#""quotient": "112/13""#))
        let csv = try allocate(maximum, "--seats", "17", "--method", "huntingtonHill", "--format", "csv")
        #expect(csv.output.contains("Bệnh viện,5600,112/13,"))
    }

    @Test func fewerSeatsThanUnitsHaveNoDivisorAndAreSaidSo() throws {
        let run = try allocate(maximum, "--seats", "5", "--method", "adams")
        #expect(line("Bệnh viện", run) == ["5,600", "3.26", "1", "outside", "3–4"])
        #expect(run.output.contains("there are fewer seats than units"))
        #expect(!run.output.contains("every unit is at a bound"))
    }

    @Test(arguments: ["huntingtonHill", "balinskiYoung", "hamilton", "webster", "adams"])
    func aMaximumThatIsGivenAndMetIsSaid(method: String) throws {
        let run = try allocate(maximum, "--seats", "14", "--max", "6", "--method", method)
        #expect(line("Bệnh viện", run).suffix(3) == ["at", "its", "maximum"], "\(run.output)")
        #expect(!line("Trạm C", run).contains("maximum"))
    }

    @Test(arguments: ["jefferson", "balinskiYoung", "hamilton", "webster"])
    func unitsWithoutMoreNomineesAreMarked(method: String) throws {
        let run = try allocate(moved, "--seats", "10", "--available", "nominated", "--method", method)
        #expect(line("A", run).suffix(3) == ["no", "more", "nominees"])
        #expect(["B", "C", "D"].allSatisfy { !line($0, run).contains("nominees") })
        #expect(run.output.contains("Seats that cannot be filled for want of nominees: "))
    }

    @Test func seatsMovedFromATieAreToldAsFarAsTheyAreDecided() throws {
        let run = try allocate(moved, "--seats", "10", "--available", "nominated", "--method", "jefferson")
        #expect(run.status == 0)
        #expect(
            run.output.contains(
                "nominees: 4 or 5 (A −4 or −5); they go to: B +1 or +2, C +2, D +1. More is not decided"))
        let json = try allocate(
            moved, "--seats", "10", "--available", "nominated", "--method", "jefferson", "--format", "json")
        #expect(json.output.contains(#""withoutAvailableTie": { "units": ["A", "B"], "remaining": 1 }"#))
        let drawn = try allocate(
            moved, "--seats", "10", "--available", "nominated", "--method", "jefferson", "--lot", "LS-2025")
        #expect(!drawn.output.contains("More is not decided"))
        #expect(drawn.output.contains("Seats that cannot be filled for want of nominees: "))
    }

    /// The minima fit only because of the caps: who would have had more cannot be said, and that is said.
    @Test func seatsOfAnAllotmentThatThereIsNotAreNotPassedOver() throws {
        let folder = try TemporaryFolder()
        let units = try folder.write("units.csv", "unit,staff,least,nominated\nA,80,9,5\nB,20,3,9\n")
        let run = try allocate(units, "--seats", "10", "--min", "least", "--available", "nominated")
        #expect(run.status == 0)
        #expect(run.output.contains("cannot be said"))
    }
}
