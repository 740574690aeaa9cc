import OfficialDocuments
import Testing

@Suite struct DocumentKindTests {
    @Test func theNamesAreThoseOfTheContract() {
        let names =
            "delegates alternates allocation credentials commendation budget passed-on draw replacements replies progress"
        #expect(DocumentKind.allCases.map(\.rawValue).joined(separator: " ") == names)
    }
}
