import SyntheticConferences
import TestSupport
import Testing

@Suite struct QuotasTests {
    @Test(arguments: InstanceFileTests.specifications.filter { $0.files().count == 3 })
    func boundsAreInOrderAndWithinReach(specification: InstanceSpecification) throws {
        let files = specification.files()
        let (quotas, nominees) = (CSVTable(files[1].bytes()), CSVTable(files[2].bytes()))
        let present = nominees.column(specification.family == .office ? "Đơn vị" : "unit")
        for row in quotas.rows {
            let (least, greatest) = (try #require(Int(row[1])), try #require(Int(row[2])))
            #expect(0 <= least && least <= greatest)
            #expect(least <= present.count { $0 == row[0] }, "\(row[0])")
        }
        #expect(Set(present).isSubset(of: quotas.column("value")))
    }

    @Test func theOfficesQuotasAddUpAndOneUnitHasNobodyToSpare() throws {
        let files = InstanceSpecification(family: .office, nominees: 1_200, seed: 2025).files()
        let (quotas, nominees) = (CSVTable(files[1].bytes()), CSVTable(files[2].bytes()))
        let grassroots = zip(nominees.column("Đơn vị"), nominees.column("Thành phần đại biểu"))
            .filter { $0.1 == "Cơ sở" }.map(\.0)
        let greatest = try quotas.column("max").map { try #require(Int($0)) }
        let least = try quotas.column("min").map { try #require(Int($0)) }
        #expect(quotas.rows.count == 37)
        #expect(least.reduce(0, +) <= 210 && greatest.reduce(0, +) >= 210)
        let exact = quotas.rows.indices.filter { unit in
            grassroots.count { $0 == quotas.rows[unit][0] } <= greatest[unit]
        }
        #expect(exact.map { quotas.rows[$0][0] } == ["Hội Cựu chiến binh"])
        #expect(exact.allSatisfy { least[$0] == greatest[$0] })
    }
}
