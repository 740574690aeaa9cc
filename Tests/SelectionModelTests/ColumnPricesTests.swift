import Testing

@testable import SelectionModel

@Suite struct ColumnPricesTests {
    private let codes = PackedCodes([0, 1, 1, 0, 2], below: 3)

    private func prices(_ prices: ColumnPrices, of set: NomineeSet, threads: Int = 1) -> [Int] {
        PoolScan(set: set, prices: prices, threads: threads).run([Int]()) { all, _, block in all += block }.flatMap(
            \.self)
    }

    @Test func `a price is the sum of its parts`() {
        var sum = ColumnPrices()
        sum.addConstant(100)
        sum.add(codes, worth: [1, 2, 3])
        sum.add([3: 1_000, 4: -5])
        #expect(!sum.overflows)
        #expect(prices(sum, of: .everyone(count: 5, except: [])) == [101, 102, 102, 1_101, 98])
        #expect(prices(sum, of: .listed([1, 3, 4])) == [102, 1_101, 98])
        sum.add([7, 8, 9], times: 10, size: 9)
        #expect(prices(sum, of: .listed([1, 3, 4])) == [172, 1_181, 188])
    }

    @Test func `the excepted are below every price`() {
        var sum = ColumnPrices()
        sum.addConstant(1)
        #expect(prices(sum, of: .everyone(count: 4, except: [0, 2])) == [PoolScan.excepted, 1, PoolScan.excepted, 1])
    }

    @Test func `sums that 64 bits may not hold are noticed`() {
        var sum = ColumnPrices()
        sum.addConstant(Int128(1) << 60)
        #expect(!sum.overflows)
        sum.add(codes, worth: [0, Int128(1) << 60, 0])
        #expect(sum.overflows)
    }

    /// Shares of a scan on several threads follow one another, exceptions and single amounts in their places.
    @Test func `threads change nothing`() {
        let count = 150_000
        var sum = ColumnPrices()
        sum.add(PackedCodes((0..<count).map { UInt32($0 % 5) }, below: 5), worth: [1, 2, 3, 4, 5])
        sum.add([7: 50, 70_000: -3, 149_999: 9])
        let set = NomineeSet.everyone(count: count, except: [3, 60_000, 120_000])
        let alone = prices(sum, of: set)
        #expect(alone == prices(sum, of: set, threads: 4))
        #expect(alone[149_999] == 14 && alone[70_000] == -2 && alone[60_000] == PoolScan.excepted)
    }
}
