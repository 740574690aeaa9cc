/// The part `sharedStrings.xml`: texts that cells refer to by number. Of rich text the runs are put together; readings of
/// East Asian text (`rPh`) are left out.
final class SharedStrings: XMLHandler {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var isText = false
    private var phonetic = 0

    /// The number of texts.
    var count: Int { ends.count }

    /// The UTF-8 bytes of a text; nil where there is none of this number.
    subscript(index: Int) -> ArraySlice<UInt8>? {
        guard ends.indices.contains(index) else { return nil }
        return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        if name == "t" { isText = true }
        if name == "rPh" { phonetic += 1 }
    }

    func end(_ name: XMLName) {
        if name == "t" { isText = false }
        if name == "rPh" { phonetic -= 1 }
        if name == "si" { ends.append(bytes.count) }
    }

    func text(_ piece: UnsafeRawBufferPointer) {
        if isText, phonetic == 0 { bytes.append(contentsOf: piece) }
    }
}
