import Testing

@testable import SelectionReport

@Suite struct ShortNamesTests {
    private static func short(_ names: [String], width: Int) -> [String] {
        let short = ShortNames(names) { $0.count <= width }
        return names.map { short[$0] }
    }

    @Test(arguments: [
        (["Mai Pha", "Chi Lăng"], ["Mai Pha", "Chi Lăng"]),
        (["Phường Chi Lăng", "Mai Pha"], ["Phường Ch…", "Mai Pha"]),
        (["Xã Hoàng Đồng A", "Xã Hoàng Đồng B"], ["Xã Hoàng…A", "Xã Hoàng…B"]),
        (["Khối cơ quan một", "Khối cơ quan hai"], ["Khối cơ …t", "Khối cơ …i"]),
        (["abcdefghij1xyz", "abcdefghij2xyz"], ["abcde…1xyz", "abcde…2xyz"]),
        (["abcdefghijk", "abcdefghi…"], ["abcdefgh…k", "abcdefghi…"]),
        (["Phường Chi Lăng", "Phường Chi Lăng"], ["Phường Ch…", "Phường Ch…"]),
        (["", "đủ"], ["", "đủ"]),
    ])
    func namesAreCutWhereTheyStillDiffer(names: [String], short: [String]) {
        #expect(Self.short(names, width: 10) == short)
    }

    @Test func aNameThatWasNotAskedForIsNotCut() {
        #expect(ShortNames(["a"]) { $0.count <= 3 }["Phường"] == "Phường")
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func differentNamesNeverBecomeTheSame(seed: UInt64) {
        var random = SeededWords(state: seed)
        let names = (0..<60).map { _ in random.name() }
        let width = 8 + Int(seed % 9)
        let short = Self.short(names, width: width)
        #expect(Set(short).count == Set(names).count, "seed \(seed)")
        #expect(short.allSatisfy { $0.count <= width }, "seed \(seed)")
        for (name, form) in zip(names, short) where name.count <= width { #expect(name == form, "seed \(seed)") }
    }
}

/// Names of few parts, so that many begin or end alike.
private struct SeededWords {
    var state: UInt64

    mutating func next(_ bound: UInt64) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % bound)
    }

    mutating func name() -> String {
        let words = ["Phường", "Xã", "Khối", "Đồng", "Hoàng", "…"]
        return (0...next(5)).map { _ in words[next(6)] }.joined(separator: " ") + ["", " 1", " 2", "…"][next(4)]
    }
}
