/// The lines of `nominees.csv`: a header, then one nominee a line, each made when it is asked for.
struct NomineeLines: LineSource {
    let header: String
    let count: Int
    /// Appends the line of the nominee at an index, line feed included.
    let appendLine: (Int, inout [UInt8]) -> Void
    private var next = -1

    init(header: String, count: Int, appendLine: @escaping (Int, inout [UInt8]) -> Void) {
        self.header = header
        self.count = count
        self.appendLine = appendLine
    }

    mutating func appendNext(to buffer: inout [UInt8]) -> Bool {
        guard next < count else { return false }
        if next < 0 { buffer.append(contentsOf: header.utf8) } else { appendLine(next, &buffer) }
        next += 1
        return true
    }
}

/// The ids of a pool: a prefix and a number from 1, padded with zeros to a fixed width.
struct NomineeNumbering: Sendable {
    let prefix: String
    let width: Int

    /// Numbers as wide as the largest one, and at least `leastWidth`.
    init(prefix: String, count: Int, leastWidth: Int) {
        self.prefix = prefix
        width = max(leastWidth, String(count).utf8.count)
    }

    /// The id of the nominee at an index from 0.
    func id(at index: Int) -> String {
        var buffer: [UInt8] = []
        append(index, to: &buffer)
        return String(decoding: buffer, as: UTF8.self)
    }

    func append(_ index: Int, to buffer: inout [UInt8]) {
        buffer.append(contentsOf: prefix.utf8)
        buffer.append(number: index + 1, width: width)
    }
}
