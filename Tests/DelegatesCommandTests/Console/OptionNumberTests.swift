import TestSupport
import Testing

/// Numbers of options that cannot be meant are told for what they are.
@Suite struct OptionNumberTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        _ = try folder.write("plan.yaml", "seats: { max: 1 }\n")
        _ = try folder.write("pool.csv", "id,name\n1,An\n2,Bình\n")
        _ = try folder.write("units.csv", "unit,staff\nA,10\nB,10\n")
    }

    @Test(arguments: [
        ("select plan.yaml pool.csv --threads 100000", "--threads must be at most 1024"),
        ("select plan.yaml pool.csv --threads -1", "--threads must be at least 1"),
        ("select plan.yaml pool.csv --time-limit -1", "--time-limit must be above 0"),
        ("explain plan.yaml pool.csv 1 --threads -1", "--threads must be at least 1"),
        ("allocate units.csv --weight staff --seats -1", "--seats must be at least 0"),
        ("allocate units.csv --weight staff --seats 3 --base -1", "--base must be at least 0"),
    ])
    func whatIsOutOfRangeIsToldToBe(command: String, message: String) throws {
        let run = try Command(folder: folder.url).start(command.split(separator: " ").map(String.init)).finish()
        #expect(run.status == 2)
        #expect(run.errors == "delegates: \(message)\n")
    }

    /// Found by bending the inputs: the name is the caller's, so it is no failure of ours.
    @Test(arguments: [
        "select plan.yaml pool.csv --output", "generate --family city --nominees 50 --seed 3 --output",
    ])
    func aNameThatIsTooLongIsToldToBe(command: String) throws {
        let arguments = command.split(separator: " ").map(String.init) + [String(repeating: "x", count: 300)]
        let run = try Command(folder: folder.url).start(arguments).finish()
        #expect(run.status == 2)
        #expect(run.errors.hasSuffix("cannot be written; the name is too long; use a shorter one\n"), "\(run.errors)")
    }

    /// A tie is as open beside another method, another weight or another number of seats.
    @Test(arguments: [
        "--seats 3 --weight staff --compare webster,hamilton", "--weight staff --what-if seats=2..3",
        "--seats 3 --compare-weights staff,staff",
    ])
    func comparisonsEndWithSixWhereOneOfThemIsTied(options: String) throws {
        let arguments = ["allocate", "units.csv"] + options.split(separator: " ").map(String.init)
        let run = try Command(folder: folder.url).start(arguments).finish()
        #expect(run.status == 6, "\(run.errors)")
    }
}
