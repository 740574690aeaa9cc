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

    @Test(arguments: [
        (
            "--seats 1.000", "--seats <seats>", "1000 or 1 may be meant; write 1000",
            "có thể là 1000 hoặc 1; hãy viết 1000"
        ),
        (
            "--seats 1,000", "--seats <seats>", "1000 or 1 may be meant; write 1000",
            "có thể là 1000 hoặc 1; hãy viết 1000"
        ),
        (
            "--seats 2 --base 1.500", "--base <base>", "1500 or 1.5 may be meant; write 1500",
            "có thể là 1500 hoặc 1.5; hãy viết 1500"
        ), ("--seats 1.000.000", "--seats <seats>", "write 1000000", "hãy viết 1000000"),
        ("--seats 12,5", "--seats <seats>", "write a whole number", "hãy viết số nguyên"),
        ("--seats 12.5", "--seats <seats>", "write a whole number", "hãy viết số nguyên"),
    ])
    func numbersThatMayMeanOthersAreToldTo(options: String, option: String, english: String, vietnamese: String) throws
    {
        let arguments = ["allocate", "units.csv", "--weight", "staff"] + options.split(separator: " ").map(String.init)
        let number = arguments[arguments.count - 1]
        let run = try Command(folder: folder.url).start(arguments).finish()
        #expect(run.status == 2)
        #expect(
            run.errors.hasPrefix("Error: The value '\(number)' is invalid for '\(option)': \(english)\n"),
            "\(run.errors)")
        let other = try Command(folder: folder.url).start(arguments + ["--lang", "vi"]).finish()
        #expect(
            other.errors.hasPrefix("Lỗi: Giá trị “\(number)” không dùng được cho “\(option)”: \(vietnamese)\n"),
            "\(other.errors)")
    }

    @Test(arguments: [
        ("1,000", ": if it is a whole number write 1000, if it has decimals 1.000"), ("12,5", ": write 12.5"),
        ("1.000.000", ": write 1000000"), ("soon", ""),
    ])
    func aTimeMayHaveDecimals(text: String, told: String) throws {
        let run = try Command(folder: folder.url).run("select", "plan.yaml", "pool.csv", "--time-limit", text)
        #expect(run.status == 2)
        let start = "Error: The value '\(text)' is invalid for '--time-limit <time-limit>'"
        #expect(run.errors.hasPrefix(start + told + "\n"), "\(run.errors)")
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
