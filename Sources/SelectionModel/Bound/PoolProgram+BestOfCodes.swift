extension PoolProgram {
    /// The free nominees who are worth most of each code, so many of each, table by table; of tables with at most so many
    /// codes.
    /// - Complexity: O(nominees × tables), in one scan.
    package func bestOfEachCode(atMost limit: Int, ofTablesWithCodes codes: Int, threads: Int) -> [UInt32] {
        let none = [Int](repeating: 0, count: rows.count)
        let worth = prices(multipliers: none, costScale: 1)
        let tables = columns.tables.filter { $0.codeCount <= codes }
        let free = face.free
        let empty = tables.map {
            [RankedNominees](
                repeating: RankedNominees(atMost: limit, above: PoolScan.excepted), count: $0.codeCount)
        }
        let shares = PoolScan(set: free, prices: worth, threads: threads).run(empty) { best, first, prices in
            for (index, table) in tables.enumerated() {
                for position in prices.indices {
                    let nominee = free.nominee(at: first + position)
                    let code = table.codes[nominee]
                    if prices[position] > best[index][code].threshold {
                        best[index][code].offer(prices[position], nominee)
                    }
                }
            }
        }
        return tables.indices.flatMap { index in
            (0..<tables[index].codeCount).flatMap { code in
                RankedNominees.merged(shares.map { $0[index][code] }).map { UInt32($0.nominee) }
            }
        }
    }
}
