/// A row of the table of what we mean to reach; each is a subcommand.
enum Row: String, CaseIterable, Sendable {
    /// Small sizes of every family, counted in steps: for CI.
    case smoke
    /// Every phase by itself.
    case phases
    /// Reading a table, against readers of tables.
    case reading
    /// Reading a spreadsheet, against a reader of spreadsheets.
    case spreadsheet
    /// The whole command on a million nominees, and its memory.
    case wholeCommand = "whole-command"
    /// The growth of time from 10⁵ to 10⁷ nominees.
    case scaling
    /// The time from the pool in memory to the proof, against solvers of the direct model.
    case arraysToProof = "arrays-to-proof"
    /// The time from the pool in memory to the proof for the hard families at small sizes, against CBC.
    case hardSmall = "hard-small"
    /// The selections held after some seconds, against solvers of the direct model.
    case anytime
    /// The selections that the search without proof finds, and those of a build without GLPK.
    case greedy
    /// The selections found where nobody finishes.
    case crossed
    /// Whole processes on small pools.
    case smallPools = "small-pools"
    /// The number of instances whose one selection is proven within ten seconds.
    case proven
    /// The time it takes to prove that there is no selection.
    case infeasible
    /// Seats for units, by every method.
    case allotment
    /// Both of our engines on everything.
    case agreement
    /// Plans that leave seats open, against solvers of the direct model.
    case open
    /// The engine that is taken by itself, against the better of the two.
    case routing
    /// What is answered while people talk: exchanges, the room of rules, ways out, frontiers.
    case moment
}
