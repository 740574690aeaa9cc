import Testing

@testable import SelectionInput

@Suite("The nearest name")
struct NearestNameTests {
    @Test(
        "is the one at the smallest edit distance, if that is small",
        arguments: [
            ("womem", "women"), ("wmoen", "women"), ("WOMEN", "women"), ("dang", "Đặng"), ("minority", "minorities"),
            ("xyz", nil), ("a", nil), ("", nil),
        ])
    func nearest(_ name: String, _ expected: String?) {
        #expect(NearestName.of(name, among: ["minorities", "women", "Đặng", "", "b"]) == expected)
    }
}
