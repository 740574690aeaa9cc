/// The way nearly all ids of a file are written: in capitals, or with capitals in certain places and small letters elsewhere.
///
/// Two ids of one form that differ, differ in more than capitals and letters that look alike: only ids of another form have to be
/// compared by what the eye sees.
struct IDForm: Sendable, Equatable {
    /// The number of ids by which the form of all is told.
    static let sampleSize = 64

    /// In capitals, as most ids are.
    static let capitals = IDForm(nil)

    /// The places of the capitals among the first sixteen characters, a high bit in each byte; nil where all letters are capitals.
    private let places: CellWords?
    /// The bits that must not be set where there are small letters, and where capitals are not at their places.
    private let smallMask: UInt64
    private let capitalMask: UInt64

    private init(_ places: CellWords?) {
        self.places = places
        (smallMask, capitalMask) = places == nil ? (.max, 0) : (0, .max)
    }

    /// The form of most of `ids`, the first ones of a file.
    init(sample ids: [String]) {
        let placed = ids.first { $0.utf8.allSatisfy { $0 < 0x80 } }.map { id in
            IDForm(CellWords(capitals: id))
        }
        let forms = [IDForm.capitals, IDForm(CellWords(first: 0, second: 0))] + (placed.map { [$0] } ?? [])
        let counts = forms.map { form in ids.count(where: form.fits) }
        let most = counts.max() ?? 0
        self = forms[counts.firstIndex(of: most) ?? 0]
    }

    /// True where an id of printable characters without blanks, `last` of which is the last one, is of the form.
    @inline(__always)
    func fits(_ words: CellWords, last: UInt8) -> Bool {
        let small = (IDForm.small(words.first) | IDForm.small(words.second)) & smallMask
        let first = IDForm.capital(words.first) ^ (places?.first ?? 0)
        let second = IDForm.capital(words.second) ^ (places?.second ?? 0)
        return small | (first | second) & capitalMask == 0 && last != UInt8(ascii: ".")
    }

    /// True where `id` is of the form: without look-alikes, without runs of blanks, without a full stop at its end.
    func fits(_ id: String) -> Bool {
        var (before, capitals): (UInt8, Int) = (0, 0)
        for (place, byte) in id.utf8.enumerated() {
            if byte >= 0x80 || byte == UInt8(ascii: " ") && before == byte { return false }
            let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            if places == nil ? byte >= UInt8(ascii: "`") && byte <= UInt8(ascii: "z") : isCapital != hasCapital(place) {
                return false
            }
            before = byte
            if isCapital { capitals += 1 }
        }
        let wanted = places.map { $0.first.nonzeroBitCount + $0.second.nonzeroBitCount } ?? capitals
        return before != UInt8(ascii: ".") && capitals == wanted
    }

    /// The only id of the form that can look like one with the key `key`; nil where there is none.
    func id(ofKey key: String) -> String? {
        guard key.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        if places == nil { return key.uppercased() }
        let letters = key.enumerated().map { hasCapital($0) ? $1.uppercased() : String($1) }
        return letters.joined()
    }

    private func hasCapital(_ place: Int) -> Bool {
        guard let places, place < 16 else { return false }
        let word = place < 8 ? places.first : places.second
        return word >> UInt64(8 * (place % 8) + 7) & 1 == 1
    }

    /// The high bit of each byte that is a small letter or a grave accent; all are below 0x80.
    @inline(__always)
    private static func small(_ word: UInt64) -> UInt64 {
        (word &+ 0x2020_2020_2020_2020) & ~(word &+ 0x0505_0505_0505_0505) & 0x8080_8080_8080_8080
    }

    /// The high bit of each byte that is a capital.
    @inline(__always)
    fileprivate static func capital(_ word: UInt64) -> UInt64 {
        (word &+ 0x3F3F_3F3F_3F3F_3F3F) & ~(word &+ 0x2525_2525_2525_2525) & 0x8080_8080_8080_8080
    }

    static func == (left: IDForm, right: IDForm) -> Bool {
        left.places?.first == right.places?.first && left.places?.second == right.places?.second
    }
}

extension CellWords {
    /// The places of the capitals among the first sixteen characters of `id`, which is ASCII.
    fileprivate init(capitals id: String) {
        let bytes = Array(id.utf8.prefix(16))
        let words = bytes.withUnsafeBytes { CellWords($0, 0..<$0.count) }
        self.init(first: IDForm.capital(words.first), second: IDForm.capital(words.second))
    }
}
