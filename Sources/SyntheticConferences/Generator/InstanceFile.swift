/// One file of an instance, written piece by piece.
package struct InstanceFile: Sendable {
    /// The file's name, without a folder: `plan.yaml`, `quotas.csv` or `nominees.csv`.
    package let name: String

    /// Starts the file anew: every call gives the same lines.
    private let lines: @Sendable () -> any LineSource

    init(name: String, lines: @escaping @Sendable () -> any LineSource) {
        self.name = name
        self.lines = lines
    }

    init(name: String, text: String) {
        self.init(name: name) { WholeText(text: text) }
    }

    /// Hands the file's bytes to `sink` from first to last, in pieces of some 64 KiB.
    ///
    /// May be called again; the bytes are the same. Throws only what `sink` throws, which ends the writing.
    package func write(to sink: (ArraySlice<UInt8>) throws -> Void) rethrows {
        var source = lines()
        var buffer: [UInt8] = []
        buffer.reserveCapacity(Self.pieceSize + 4096)
        while source.appendNext(to: &buffer) {
            guard buffer.count >= Self.pieceSize else { continue }
            try sink(buffer[...])
            buffer.removeAll(keepingCapacity: true)
        }
        if !buffer.isEmpty { try sink(buffer[...]) }
    }

    /// The whole file; for small instances and tests.
    package func bytes() -> [UInt8] {
        var all: [UInt8] = []
        write { all.append(contentsOf: $0) }
        return all
    }

    private static let pieceSize = 65_536
}

/// Something that yields a file line by line.
protocol LineSource {
    /// Appends the next line or lines; false when there are no more.
    mutating func appendNext(to buffer: inout [UInt8]) -> Bool
}

/// A file that is short enough to be one string.
private struct WholeText: LineSource {
    var text: String?

    mutating func appendNext(to buffer: inout [UInt8]) -> Bool {
        guard let whole = text else { return false }
        buffer.append(contentsOf: whole.utf8)
        text = nil
        return true
    }
}
