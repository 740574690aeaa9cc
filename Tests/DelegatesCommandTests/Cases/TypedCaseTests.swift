import Foundation
import TestSupport
import Testing

/// Inputs as people type them, as the files of `Tests/Cases` have it: rows that are nobody, texts that look the same, titles above the
/// header.
@Suite struct TypedCaseTests {
    /// A command in the folder of a case, and what it must say.
    struct Example: Sendable, CustomTestStringConvertible {
        var folder: String
        var arguments: [String]
        var status: Int32
        /// The text of standard error, but for the line of counts.
        var errors: [String] = []
        /// The text of standard output, where that is to be compared.
        var output: String?

        var testDescription: String { "\(folder): \(arguments.joined(separator: " "))" }
    }

    @Test(arguments: [Example].nobody + .spellings + .headers) func isToldAsItIs(_ example: Example) throws {
        let cases = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Cases")
        let run = try Command(folder: cases.appending(path: example.folder)).start(example.arguments).finish()
        #expect(run.status == example.status)
        let lines = run.errors.split(separator: "\n").map(String.init).filter {
            !$0.hasPrefix("errors:") && !$0.hasPrefix("số lỗi:")
        }
        #expect(lines == example.errors)
        if let output = example.output { #expect(run.output == output) }
    }
}

extension [TypedCaseTests.Example] {
    private static let skip = "delete the row, or leave such rows out with --skip-invalid"
    private static let oneCell = "it looks like a heading, a note or a signature"

    static let nobody: Self = [
        .init(
            folder: "03-total-row-takes-half-the-seats",
            arguments: ["allocate", "units.csv", "--seats", "30", "--weight", "staff"], status: 65,
            errors: [
                "units.csv:5:2: “Tổng cộng” is a total: its figures are the sums of other rows; delete the row; cell B5 “unit”"
            ]),
        .init(
            folder: "03-total-row-takes-half-the-seats",
            arguments: ["allocate", "matrix.csv", "--categories", "categories.csv"], status: 65,
            errors: [
                "categories.csv:4:1: “Tổng” is a total: its figures are the sums of other rows; delete the row; cell A4 “category”",
                "warning: matrix.csv:1:19: the column “Tổng” belongs to no category and is not read; cell E1 “Tổng”",
                "matrix.csv:4:1: “Tổng” is a total: its figures are the sums of other rows; delete the row; cell A4 “unit”",
            ]),
        .init(
            folder: "04-lines-that-are-nobody-become-delegates", arguments: ["check", "plan.yaml", "sections.csv"],
            status: 65,
            errors: [
                "sections.csv:2:1: only one cell of the row is filled, with “I. Phường Chi Lăng”: \(oneCell); \(skip); cell A2 “id”",
                "sections.csv:5:1: only one cell of the row is filled, with “II. Phường Đông Kinh”: \(oneCell); \(skip); cell A5 “id”",
                "sections.csv:7:1: “Tổng cộng: 3 người” looks like a total, not like a nominee; \(skip); cell A7 “id”",
                "sections.csv:8:2: the row looks like a signature; \(skip); cell A8 “id”",
            ]),
        .init(
            folder: "04-lines-that-are-nobody-become-delegates",
            arguments: ["select", "plan.yaml", "sections.csv", "--format", "csv", "--skip-invalid", "--lang", "vi"],
            status: 0,
            errors: [
                "cảnh báo: sections.csv:2:1: dòng này chỉ có một ô có nội dung, “I. Phường Chi Lăng”: giống tiêu đề mục, ghi chú hoặc chữ ký; dòng này bị bỏ qua; ô A2 “id”",
                "cảnh báo: sections.csv:5:1: dòng này chỉ có một ô có nội dung, “II. Phường Đông Kinh”: giống tiêu đề mục, ghi chú hoặc chữ ký; dòng này bị bỏ qua; ô A5 “id”",
                "cảnh báo: sections.csv:7:1: “Tổng cộng: 3 người” giống dòng tổng cộng, không phải người được giới thiệu; dòng này bị bỏ qua; ô A7 “id”",
                "cảnh báo: sections.csv:8:2: dòng này giống phần ký tên; dòng này bị bỏ qua; ô A8 “id”",
            ],
            output: "id,name,gender,score\n1,An,Nữ,5\n2,Bình,Nam,4\n3,Chi,Nữ,3\n"),
        .init(
            folder: "04-lines-that-are-nobody-become-delegates",
            arguments: ["select", "plan2.yaml", "glued.csv", "--format", "csv"], status: 65,
            errors: ["glued.csv:4:1: the row repeats the header; \(skip); cell A4 “id”"]),
        .init(
            folder: "04-lines-that-are-nobody-become-delegates",
            arguments: ["select", "plan2.yaml", "glued.csv", "--format", "csv", "--skip-invalid"], status: 0,
            errors: ["warning: glued.csv:4:1: the row repeats the header; the row is left out; cell A4 “id”"],
            output: "id,name,gender\n1,An,Nữ\n2,Bình,Nam\n3,Chi,Nữ\n"),
    ]

    private static let variant = "is another value than “Đông Kinh” to the plan; if they are the same, write both alike"

    static let spellings: Self = [
        .init(
            folder: "07-three-letters-that-look-like-one", arguments: ["check", "plan.yaml", "pool.csv"], status: 0,
            errors: [
                "warning: pool.csv:3:1: in “unit”, “Ðông Kinh” (1 nominee) \(variant); Ð (U+00D0) in place of Đ (U+0110); cell C3 “unit”",
                "warning: pool.csv:6:1: in “unit”, “Ɖông Kinh” (1 nominee) \(variant); Ɖ (U+0189) in place of Đ (U+0110); cell C6 “unit”",
            ]),
        .init(
            folder: "07-three-letters-that-look-like-one",
            arguments: ["allocate", "units.csv", "--seats", "30", "--weight", "staff", "--format", "csv"], status: 0,
            errors: [
                "warning: units.csv:4:1: “Đông Kinh” looks like “Ðông Kinh” and is read as another one; if they are the same, keep one row; Ð (U+00D0) in place of Đ (U+0110); the first one is on line 3, cell A3; cell A4 “unit”"
            ]),
        .init(
            folder: "08-did-you-mean-the-same-word",
            arguments: ["select", "plan.yaml", "pool.csv", "--format", "csv"], status: 0,
            output: "id,name,gender,score\nA2,Bình,Nam,5\nA3,Chi,Nữ,3\n"),
        .init(
            folder: "08-did-you-mean-the-same-word", arguments: ["check", "plan.yaml", "bom2.csv", "--format", "csv"],
            status: 0,
            output: """
                what,column,count
                nominees,,2
                groups,,1
                quotas,,0
                rules,,1
                minSeats,,0
                maxSeats,,2
                blank,gender,0
                blank,score,0
                invisible,id,1
                conflicts,,0

                """),
    ]

    static let headers: Self = [
        .init(
            folder: "14-first-line-is-not-the-header",
            arguments: ["select", "plan.yaml", "sep.csv", "--format", "csv"], status: 0,
            output: "id,name,gender,score\nA1,An,Nữ,1\nA2,Bình,Nam,5\n"),
        .init(
            folder: "14-first-line-is-not-the-header", arguments: ["check", "plan.yaml", "title.csv"], status: 65,
            errors: [
                "title.csv:1:1: line 4 has id, name, gender, score: lines 1–3 look like a title; delete them"
            ]),
        .init(
            folder: "14-first-line-is-not-the-header",
            arguments: ["check", "plan.yaml", "title.csv", "--lang", "vi"], status: 65,
            errors: [
                "title.csv:1:1: dòng 4 có id, name, gender, score: các dòng 1–3 giống tên biểu; hãy xóa các dòng đó"
            ]),
    ]
}
