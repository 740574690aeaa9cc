/// Where things with a hash are found again: an open-addressed table of indices that its owner gives a meaning.
struct HashSlots {
    /// Each slot holds an index plus 1 in its low half, 0 if it is free, and the high half of the hash in its high one.
    private var slots: [UInt64]
    private var hashes: [UInt64] = []

    init() { slots = Array(repeating: 0, count: 64) }

    /// The first index that was added with `hash` and for which `matches` holds.
    func index(of hash: UInt64, where matches: (Int) -> Bool) -> Int? {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            if slots[slot] >> 32 == hash >> 32 {
                let index = Int(UInt32(truncatingIfNeeded: slots[slot])) - 1
                if hashes[index] == hash, matches(index) { return index }
            }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// Adds the next index, counted from 0, under `hash`.
    mutating func append(_ hash: UInt64) {
        hashes.append(hash)
        if hashes.count * 2 > slots.count { grow() } else { place(hashes.count - 1) }
    }

    private mutating func place(_ index: Int) {
        let mask = slots.count - 1
        let hash = hashes[index]
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = (hash & 0xFFFF_FFFF_0000_0000) | UInt64(index + 1)
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 4)
        for index in hashes.indices { place(index) }
    }
}
