import Foundation
import SelectionFile
import Testing

@Suite struct JSONValueTests {
    @Test func stringsAreEscaped() throws {
        let text = "\"\\\n\u{1}\u{7F}\u{2028}\u{FEFF}đ😀"
        let json = JSONValue.string(text).compact
        #expect(json == #""\"\\\n\u0001\u007f\u2028\ufeffđ😀""#)
        let read = try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed)
        #expect(read as? String == text)
    }
}
