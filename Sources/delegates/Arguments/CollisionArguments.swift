import ArgumentParser
import DelegateSelection

/// What is asked about a plan, or targets, that cannot be kept: conflicts, ways out, additional nominees.
struct CollisionArguments: ParsableArguments {
    @Flag(help: "Every set of rules that cannot hold together, and the cheapest ways out.")
    var conflicts = false

    @Option(
        parsing: .upToNextOption,
        help: "Targets that --conflicts and --supply take as required, named as for --rule.")
    var keep: [String] = []

    @Option(help: "How many sets of rules --conflicts lists at most.")
    var mostConflicts = 10

    @Option(help: "How many ways out --conflicts lists at most.")
    var mostWays = 3

    @Flag(help: "The fewest additional nominees with whom the plan can be kept, and the best list with them.")
    var supply = false

    @Option(
        parsing: .upToNextOption,
        help: "COLUMN=NUMBER: at most so many additional nominees with each value of the column.")
    var supplyMost: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: "COLUMN=VALUE, or a group of the plan: no additional nominees of these.")
    var supplyWithout: [String] = []

    /// True where anything is asked.
    var isAsked: Bool { conflicts || supply }

    /// Refuses numbers that ask for nothing, and options of questions that are not asked.
    func check() throws {
        let alone = [
            ("--keep", "--conflicts, --supply", !keep.isEmpty && !isAsked),
            ("--supply-most", "--supply", !supplyMost.isEmpty && !supply),
            ("--supply-without", "--supply", !supplyWithout.isEmpty && !supply),
        ]
        for (option, others, isAlone) in alone where isAlone {
            throw CommandFailure.usage(Message(WhatIfMessage.optionNeeds(option: option, others: others)))
        }
        for (option, number) in [("--most-conflicts", mostConflicts), ("--most-ways", mostWays)] where number < 1 {
            throw CommandFailure.usage(Message(.optionTooSmall(option: option, least: "1")))
        }
    }

    /// Asks it in `request`, of the plan of `inputs`.
    func ask(in request: inout ExplanationRequest, _ inputs: SelectionInputs) throws {
        request.conflicts = conflicts ? mostConflicts : nil
        (request.waysOut, request.keeping) = (mostWays, keep)
        if supply { request.supply = try SupplyLimits(most: supplyMost, without: supplyWithout, of: inputs) }
    }
}
