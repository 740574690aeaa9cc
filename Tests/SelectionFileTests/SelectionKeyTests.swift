import DocumentSchema
import SelectionFile
import Testing

/// The keys, as the schema states them and as the contract has them.
@Suite struct SelectionKeyTests {
    @Test func theOutermostMapHasTheKeysOfTheContract() {
        let contract: Set = [
            "status", "stopped", "solver", "objective", "bound", "gap", "selected", "rules", "conflicting",
            "relaxation",
            "inputs", "timing", "core", "version",
        ]
        #expect(contract.subtracting(SelectionKey.document.root.names) == [])
        #expect(SelectionKey.document.root.names == SelectionKey.allCases.map(\.name))
    }

    @Test(arguments: maps) func eachKeyIsDescribedUnderItsOwnNameAndOnce(keys: [any DescribedKey]) {
        #expect(keys.map(\.described.name) == keys.map(\.name))
        #expect(Set(keys.map(\.name)).count == keys.count)
    }

    @Test func pathsNameWhatMessagesAreAbout() {
        #expect(SelectionKey.inputs.path(InputsKey.pool, PoolFileKey.nominees) == "inputs.pool.nominees")
        #expect(SelectionKey.gap.path() == "gap")
    }

    private static let maps: [[any DescribedKey]] = [
        SelectionKey.allCases, SolverKey.allCases, ObjectiveKey.allCases, BoundKey.allCases, ShortfallKey.allCases,
        RuleKey.allCases, MoveKey.allCases, InputsKey.allCases, PoolFileKey.allCases, FileKey.allCases,
        TimingKey.allCases, CoreKey.allCases, WorkKey.allCases, ProofKey.allCases, StageKey.allCases, PartKey.allCases,
        ProvenBoundKey.allCases, LotteryKey.allCases, TiedKey.allCases, TieKey.allCases, CostKey.allCases,
        CostPartKey.allCases, ReasonKey.allCases, ExplanationKey.allCases, StatementKey.allCases,
        ReplacementKey.allCases, SuccessionKey.allCases, ChangedRuleKey.allCases,
    ]
}
