import Dispatch
import Synchronization

/// The hashes that occur more than once: whose ids have to be compared.
///
/// The hashes are dealt into shards that fit a cache, so that time grows no faster than their number.
struct RepeatedHashes {
    /// About how many hashes a shard holds.
    private static let shardSize = 1 << 13

    /// Every hash that occurs more than once in `lists`.
    /// - Complexity: O(hashes).
    static func find(in lists: [[UInt32]], threads: Int) -> Set<UInt32> {
        let total = lists.reduce(0) { $0 + $1.count }
        let bits = min(12, max(0, Int.bitWidth - (total / shardSize).leadingZeroBitCount))
        let shards = Shards(dealing: lists, bits: bits)
        let found = Mutex<Set<UInt32>>([])
        let groups = max(1, min(threads, shards.count))
        DispatchQueue.concurrentPerform(iterations: groups) { group in
            var table = RepeatTable()
            for shard in shards.count * group / groups..<shards.count * (group + 1) / groups {
                shards.withShard(shard) { table.find(in: $0, bits: bits) }
            }
            found.withLock { [repeated = table.repeated] in $0.formUnion(repeated) }
        }
        return found.withLock { $0 }
    }
}

/// Hashes dealt by their top bits.
private struct Shards {
    private let hashes: [UInt32]
    private let starts: [Int]

    var count: Int { starts.count - 1 }

    init(dealing lists: [[UInt32]], bits: Int) {
        let shift = UInt32(32 - bits)
        var places = [Int](repeating: 0, count: 1 << bits + 1)
        for list in lists { for hash in list { places[Int(hash >> shift) + 1] += 1 } }
        for shard in 1..<places.count { places[shard] += places[shard - 1] }
        starts = places
        hashes = [UInt32](unsafeUninitializedCapacity: places[places.count - 1]) { dealt, count in
            for list in lists {
                for hash in list {
                    let shard = Int(hash >> shift)
                    dealt.initializeElement(at: places[shard], to: hash)
                    places[shard] += 1
                }
            }
            count = dealt.count
        }
    }

    func withShard(_ shard: Int, _ body: (UnsafeBufferPointer<UInt32>) -> Void) {
        hashes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[starts[shard]..<starts[shard + 1]])) }
    }
}

/// An open-addressed table of the hashes of one shard; zero stands for a free slot.
private struct RepeatTable {
    private(set) var repeated: Set<UInt32> = []
    private var slots: [UInt32] = []

    mutating func find(in hashes: UnsafeBufferPointer<UInt32>, bits: Int) {
        let size = 1 << (Int.bitWidth - (hashes.count * 2).leadingZeroBitCount)
        if slots.count != size {
            slots = Array(repeating: 0, count: size)
        } else {
            for index in slots.indices { slots[index] = 0 }
        }
        var repeated: [UInt32] = []
        var hasZero = false
        slots.withUnsafeMutableBufferPointer { slots in
            for hash in hashes {
                guard hash != 0 else {
                    if hasZero { repeated.append(0) }
                    hasZero = true
                    continue
                }
                var index = Int(hash) & (size - 1)
                while slots[index] != 0, slots[index] != hash { index = (index + 1) & (size - 1) }
                if slots[index] == hash { repeated.append(hash) }
                slots[index] = hash
            }
        }
        self.repeated.formUnion(repeated)
    }
}
