import SelectionCore
import SelectionInput
import Testing

@Suite("Memory")
struct MemoryEstimateTests {
    /// A pool in which every unit is new and there are two classes.
    private func example(_ limit: Int?, perNominee: Int = 0) -> InputCase {
        let rows = (0..<20_000).map { "N\($0),u\($0),\($0 % 2 == 0 ? "a" : "b")\n" }.joined()
        var options = ReadOptions(threads: 2)
        options.memoryLimit = limit
        options.furtherBytesPerNominee = perNominee
        return InputCase(
            "memory", plan: "seats: { max: 2 }\nquotas: [{ by: unit, each: { max: 1 } }]\n",
            pool: .text("id,unit,class\n" + rows), options: options)
    }

    @Test("that is not there is asked for before the file is read")
    func tooLittle() {
        #expect(
            example(20_000_000).texts() == [
                "error pool.csv: about 20000 nominees need about 38 MB of memory; 20 MB may be used; "
                    + "use a computer with more memory"
            ])
        #expect(
            example(20_000_000).texts(.vietnamese) == [
                "error pool.csv: khoảng 20000 người được giới thiệu cần chừng 38 MB bộ nhớ; chỉ được dùng 20 MB; "
                    + "hãy dùng máy tính có nhiều bộ nhớ hơn"
            ])
    }

    @Test("that suffices is no matter, nor is no limit", arguments: [50_000_000, nil])
    func enough(_ limit: Int?) { #expect(example(limit).texts().isEmpty) }

    @Test("has to suffice for what follows, too")
    func afterwards() {
        #expect(example(50_000_000, perNominee: 1_000).texts().count == 1)
    }

    @Test("grows with nominees, with fields, with distinct values and with threads")
    func growth() {
        func bytes(_ nominees: Int, fields: Int = 4, values: Int = 100, threads: Int = 1) -> Int {
            MemoryEstimate(nominees: nominees, fields: fields, distinctValues: [5, values, 3], threads: threads).bytes
        }
        let base = bytes(1_000_000)
        #expect(base < 45_000_000)
        #expect(bytes(2_000_000) > base)
        #expect(bytes(1_000_000, values: 300) > base)
        #expect(bytes(1_000_000, threads: 2) > base)
        #expect(bytes(1_000_000, fields: 10_000) > base + 20_000_000)
        #expect(bytes(1_000_000, fields: 10_000, threads: 8) > base + 160_000_000)
    }
}
