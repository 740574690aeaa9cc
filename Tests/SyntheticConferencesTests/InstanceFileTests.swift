import SyntheticConferences
import Testing

@Suite struct InstanceFileTests {
    /// Small, odd and medium sizes of every family.
    static let specifications = InstanceFamily.allCases.flatMap { family in
        [30, 101, 700].map { InstanceSpecification(family: family, nominees: $0, seed: 7) }
    }

    @Test(arguments: specifications)
    func theFilesAreNamedAndQuotasAreThereWhereThePlanNamesThem(specification: InstanceSpecification) throws {
        let files = specification.files()
        let plan = String(decoding: try #require(files.first).bytes(), as: UTF8.self)
        let quotas = plan.contains("quotas.csv") ? ["quotas.csv"] : []
        #expect(files.map(\.name) == ["plan.yaml"] + quotas + ["nominees.csv"])
    }

    @Test(arguments: specifications)
    func equalSpecificationsGiveEqualBytes(specification: InstanceSpecification) {
        let (first, second) = (specification.files(), specification.files())
        for (one, other) in zip(first, second) { #expect(one.bytes() == other.bytes()) }
    }

    @Test(arguments: specifications)
    func anotherSeedGivesOtherNominees(specification: InstanceSpecification) {
        var other = specification
        other.seed += 1
        #expect(specification.files().last?.bytes() != other.files().last?.bytes())
    }

    @Test func piecesAreBoundedAndAddUp() {
        let file = InstanceSpecification(family: .city, nominees: 3_000, seed: 1).files()[2]
        var (pieces, whole) = ([Int](), [UInt8]())
        file.write {
            pieces.append($0.count)
            whole.append(contentsOf: $0)
        }
        #expect(pieces.count > 1)
        #expect(pieces.allSatisfy { $0 < 70_000 })
        #expect(whole == file.bytes())
    }

    @Test func theSinksErrorEndsTheWriting() {
        struct Full: Error {}
        var calls = 0
        let file = InstanceSpecification(family: .city, nominees: 3_000, seed: 1).files()[2]
        #expect(throws: Full.self) {
            try file.write { _ in
                calls += 1
                throw Full()
            }
        }
        #expect(calls == 1)
    }
}
