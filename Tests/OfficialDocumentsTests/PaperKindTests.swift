import OfficialDocuments
import Testing

@Suite struct PaperKindTests {
    @Test func theNamesAreThoseOfTheContract() {
        let names =
            "delegates alternates allocation credentials commendation budget passed-on draw replacements replies progress"
        #expect(PaperKind.allCases.map(\.rawValue).joined(separator: " ") == names)
    }
}
