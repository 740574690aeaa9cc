import ArgumentParser

/// Measures what we mean to reach, row by row.
@main
struct BenchmarksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "benchmarks", abstract: "Measure delegates, and its peers beside it, row by row.",
        subcommands: [
            SmokeRow.self, PhasesRow.self, ReadingRow.self, SpreadsheetRow.self, WholeCommandRow.self, ScalingRow.self,
            ArraysToProofRow.self,
            HardSmallRow.self, AnytimeRow.self, GreedyRow.self, CrossedRow.self, SmallPoolsRow.self, ProvenRow.self,
            InfeasibleRow.self,
            AllotmentRow.self, AgreementRow.self, OpenRow.self, RoutingRow.self, MomentRow.self, ModelCommand.self,
            SheetCommand.self,
            SummaryCommand.self,
        ])
}
