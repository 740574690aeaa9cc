/// The number of anchors (`&name`) and aliases (`*name`) a YAML text seems to have, before it is parsed.
///
/// Aliases of aliases can make a short text stand for billions of nodes, and the parser compares keys by their whole
/// content. With so few aliases that cannot happen. Anything that looks like one is counted, also in comments.
struct AliasCount {
    private var anchors = 0
    private var aliases = 0

    init(_ bytes: UnsafeRawBufferPointer) {
        var previous = UInt8(ascii: "\n")
        for byte in bytes {
            if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "&"), AliasCount.mayPrecede(previous) {
                if byte == UInt8(ascii: "*") { aliases += 1 } else { anchors += 1 }
            }
            previous = byte
        }
    }

    /// True where there are so many that they might blow up.
    var isSuspicious: Bool { anchors > 0 && aliases > DocumentReader.maximumAliases }

    private static func mayPrecede(_ byte: UInt8) -> Bool {
        byte <= UInt8(ascii: " ") || "[]{},:-?".utf8.contains(byte)
    }
}
