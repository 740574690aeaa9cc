import SelectionCore
import TestSupport
import Testing
import Wording

@testable import SelectionInput

@Suite("Ids that look alike")
struct AlikeIDTests {
    private static let plan = "seats: { max: 2 }\n"

    @Test(
        "are told with both places",
        arguments: [
            (["N1", "N2", "n1"], ["4 “n1” looks like “N1” 2"]), (["n1", "n2", "N1"], ["4 “N1” looks like “n1” 2"]),
            (["N1", "\u{39D}1"], ["3 “\u{39D}1” looks like “N1” 2"]),
            (["\u{39D}1", "N2", "N1"], ["4 “N1” looks like “\u{39D}1” 2"]),
            (["Nv1", "Nv2", "nV1", "NV1"], ["4 “nV1” looks like “Nv1” 2", "5 “NV1” looks like “Nv1” 2"]),
            (["Đ1", "Ð1", "N1"], ["3 “Ð1” looks like “Đ1” 2"]), (["N1", "N1."], ["3 “N1.” looks like “N1” 2"]),
            (["N 1", "N  1"], ["3 “N  1” looks like “N 1” 2"]), (["KI1", "KY1", "N1", "M1"], []),
            (["N1", "N2", "N01"], []), (["a1", "b1", "aB1"], []), (["N1", "n2", "n3"], []),
        ])
    func pairs(ids: [String], told: [String]) {
        let texts = InputCase("ids", plan: .text(Self.plan), pool: .text("id\n" + ids.joined(separator: "\n"))).texts()
        let found = texts.compactMap { text in
            text.firstMatch(of: /csv:(\d+):1: the id (“.*”) and is.* on line (\d+), cell A\d+; cell A\d+ “id”/).map {
                "\($0.1) \($0.2) \($0.3)"
            }
        }
        #expect(found == told, "\(texts)")
        #expect(texts.count == told.count)
    }

    @Test("are told with the difference")
    func texts() {
        let example = InputCase("ids", plan: .text(Self.plan), pool: "name,id\na,N1\nb,\u{39D}1\n")
        #expect(
            example.texts() == [
                "warning pool.csv:3:3: the id “\u{39D}1” looks like “N1” and is read as another nominee’s; if they are the same person, keep one row; \u{39D} (U+039D) in place of N (U+004E); the first one is on line 2, cell B2; cell B3 “id”"
            ])
        #expect(
            example.texts(.vietnamese) == [
                "warning pool.csv:3:3: mã (id) “\u{39D}1” trông giống “N1” nhưng được đọc là mã của người khác; nếu là một người thì chỉ giữ một dòng; \u{39D} (U+039D) thay cho N (U+004E); lần đầu ở dòng 2, ô B2; ô B3 “id”"
            ])
    }

    @Test("are found as comparing all pairs finds them, in a file and in memory")
    func plainMeaning() throws {
        var random = RandomSource(seed: 20_260_103)
        let letters = Array("AAAABBaabNOÐĐđ01  .`'\u{39D}\u{41E}")
        for seed in 0..<300 {
            var ids: [String] = []
            for _ in 0..<random.number(1...25) {
                let id = String((0..<random.number(1...4)).map { _ in random.element(letters) }).normalized
                if !id.isEmpty, !ids.contains(id), id != "id" { ids.append(id) }
            }
            guard !ids.isEmpty else { continue }
            let keys = ids.map { EyeKey.of($0, folding: .all.subtracting(.vowels)) }
            // A grave accent in the place of an apostrophe is not looked for where most ids have it.
            let wanted = ids.indices.filter {
                keys.firstIndex(of: keys[$0]) != $0 && !ids[$0].contains { "`'".contains($0) }
            }
            let pool = "id,x\n" + ids.map { "\"\($0)\",1\n" }.joined()
            let texts = InputCase("seed \(seed)", plan: .text(Self.plan), pool: .text(pool)).texts()
            let told = texts.filter { $0.contains(" looks like ") && !$0.contains("`") && !$0.contains("'") }
            #expect(told.count == wanted.count, "seed \(seed): \(ids) \(texts)")
            for row in wanted { #expect(told.contains { $0.contains("pool.csv:\(row + 2):") }, "seed \(seed): \(ids)") }
            let table = NomineeTable(headers: ["id", "x"], rows: ids.map { [$0, "1"] })
            let inputs = try SelectionInputs.read(plan: .text(Self.plan, name: "plan.yaml"), nominees: table)
            let inMemory = inputs[0].remarks.map { $0.text(.english) }
                .filter { $0.contains(" looks like ") && !$0.contains("`") && !$0.contains("'") }
            #expect(inMemory.count == wanted.count, "seed \(seed): \(ids) \(inMemory)")
        }
    }

    @Test("are not compared where thousands are written in another way than the first ones, which is said")
    func many() {
        let rows = (0..<10_200).map { $0 < 100 ? "N\($0)\n" : "n\($0)\n" }.joined()
        let texts = InputCase("many", plan: .text(Self.plan), pool: .text("id\n" + rows)).texts()
        #expect(
            texts == [
                "note pool.csv: more than 10000 ids are written in another way than the first ones; ids that only look alike were not looked for"
            ])
    }

    @Test("are named with the difference where the plan means another one")
    func planNames() {
        let example = InputCase(
            "pin", plan: "seats: { max: 2 }\npins: { include: [\u{41D}\u{41E}12, n3] }\n", pool: "id\nHO12\nN3\n")
        #expect(
            example.texts() == [
                "error plan.yaml:2:19: no nominee has the id “\u{41D}\u{41E}12”; did you mean “HO12”?; \u{41D} (U+041D) in place of H (U+0048)",
                "error plan.yaml:2:25: no nominee has the id “n3”; did you mean “N3”?; the capitals differ",
            ])
    }

    @Test("of the usual form are told by their bytes as by their characters")
    func forms() {
        var random = RandomSource(seed: 20_260_104)
        for seed in 0..<3000 {
            func id() -> String {
                String((0..<random.number(1...16)).map { _ in random.element(Array("AZaz`{@[09-_.~!")) })
            }
            let form = random.happens(30) ? IDForm.capitals : IDForm(sample: [id()])
            let id = id()
            let bytes = Array(id.utf8)
            let words = bytes.withUnsafeBytes { CellWords($0, 0..<$0.count) }
            #expect(form.fits(words, last: bytes[bytes.count - 1]) == form.fits(id), "seed \(seed): \(id)")
            let key = EyeKey.of(id, folding: .all.subtracting(.vowels))
            if form.fits(id), !id.contains("`") { #expect(form.id(ofKey: key) == id, "seed \(seed): \(id)") }
        }
    }
}
