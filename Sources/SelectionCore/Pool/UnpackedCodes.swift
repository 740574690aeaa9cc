import Synchronization

/// The codes of a column in four bytes each, made when they are first asked for.
final class UnpackedCodes: Sendable {
    private let made = Mutex<[UInt32]?>(nil)

    func codes(_ packed: PackedCodes) -> [UInt32] {
        made.withLock { made in
            if let made { return made }
            let codes =
                switch packed {
                case .bytes(let codes): codes.map { UInt32($0) }
                case .halves(let codes): codes.map { UInt32($0) }
                case .words(let codes): codes
                }
            made = codes
            return codes
        }
    }
}
