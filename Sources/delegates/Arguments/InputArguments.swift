import ArgumentParser
import DelegateSelection

/// `PLAN POOL [--scenario S] [--from SELECTION]` and how the pool is read.
struct InputArguments: ParsableArguments {
    @OptionGroup var files: PlanArguments

    @Option(
        help: "Only delegates of this selection file may be selected, as for the congress above.",
        completion: .file())
    var from: String?

    /// Every path that was given.
    var paths: [String] { files.files + [from].compactMap(\.self) }

    /// Reads the files on as many threads, or on all cores.
    /// - Throws: `InputRejection` with every problem.
    func read(seed: String? = nil, threads: Int? = nil) throws(InputRejection) -> SelectionInputs {
        try read(scenarios: [], seed: seed, threads: threads)[0]
    }

    /// Reads the files and further scenarios of the same plan; see `PlanArguments`.
    /// - Throws: `InputRejection` with every problem.
    func read(
        scenarios: [String], seed: String? = nil, threads: Int? = nil
    ) throws(InputRejection) -> [SelectionInputs] {
        let all = try files.read(scenarios: scenarios, seed: seed, threads: threads)
        guard let from else { return all }
        var passedOn: [SelectionInputs] = []
        for inputs in all { passedOn.append(try DelegateSelector.passingOn(.file(from), in: inputs)) }
        return passedOn
    }
}
