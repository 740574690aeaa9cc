import Synchronization

/// One pass over a set of nominees: prices each of them, block by block, on several threads.
struct PoolScan: Sendable {
    /// The nominees to scan.
    let set: NomineeSet
    /// The prices, a sum for each nominee.
    let prices: ColumnPrices
    /// The number of threads that may share the work.
    let threads: Int

    /// The number that the excepted have: below every price.
    static let excepted = Int.min / 2

    /// The number of positions priced at a time. Chosen, as the next number is; no measurement is recorded.
    private static let blockLength = 2_048
    /// Fewer positions than this are not worth a second thread.
    private static let positionsPerThread = 32_768

    /// Calls `visit` with the prices of every block, with a partial result for each share of the positions; shares
    /// follow one another. What the partial results add up to must not depend on where shares begin.
    /// - Complexity: O(positions × parts).
    func run<Partial: Sendable>(
        _ initial: Partial, _ visit: @Sendable (inout Partial, _ first: Int, UnsafeBufferPointer<Int>) -> Void
    ) -> [Partial] {
        let positions = set.positions
        let shares = max(1, min(threads, positions / PoolScan.positionsPerThread))
        guard shares > 1 else { return [share(0..<positions, initial, visit)] }
        let partials = PartialResults<Partial>(count: shares)
        SharedWork.perform(shares) { index in
            let range = positions * index / shares..<positions * (index + 1) / shares
            partials.store(share(range, initial, visit), at: index)
        }
        return partials.all
    }

    private func share<Partial>(
        _ range: Range<Int>, _ initial: Partial,
        _ visit: (inout Partial, _ first: Int, UnsafeBufferPointer<Int>) -> Void
    ) -> Partial {
        var partial = initial
        withUnsafeTemporaryAllocation(of: Int.self, capacity: PoolScan.blockLength) { sums in
            guard let base = sums.baseAddress else { return }
            var nextException = firstException(from: range.lowerBound)
            var nextSingle = firstSingle(from: range.lowerBound)
            var first = range.lowerBound
            while first < range.upperBound {
                let count = min(PoolScan.blockLength, range.upperBound - first)
                fill(base, first, count)
                addSingles(base, first, count, &nextSingle)
                except(base, first, count, &nextException)
                visit(&partial, first, UnsafeBufferPointer(start: base, count: count))
                first += count
            }
        }
        return partial
    }

    private func fill(_ sums: UnsafeMutablePointer<Int>, _ first: Int, _ count: Int) {
        if prices.listed.isEmpty {
            sums.update(repeating: prices.constant, count: count)
        } else {
            for index in 0..<count { sums[index] = prices.constant + prices.listed[first + index] }
        }
        for part in prices.parts {
            part.worth.withUnsafeBufferPointer { worth in
                guard let worth = worth.baseAddress else { return }
                switch set {
                case .everyone: part.codes.add(worth, from: first, count: count, to: sums)
                case .listed(let nominees):
                    nominees.withUnsafeBufferPointer { nominees in
                        guard let start = nominees.baseAddress else { return }
                        part.codes.add(worth, of: start + first, count: count, to: sums)
                    }
                }
            }
        }
    }

    private func firstSingle(from position: Int) -> Int {
        guard position > 0, position < set.positions else { return 0 }
        let nominee = set.nominee(at: position)
        return prices.singles.firstIndex { $0.nominee >= nominee } ?? prices.singles.count
    }

    private func addSingles(_ sums: UnsafeMutablePointer<Int>, _ first: Int, _ count: Int, _ next: inout Int) {
        guard count > 0 else { return }
        let last = set.nominee(at: first + count - 1)
        var position = first
        while next < prices.singles.count, prices.singles[next].nominee <= last {
            let (nominee, amount) = prices.singles[next]
            next += 1
            while position < first + count, set.nominee(at: position) < nominee {
                if case .everyone = set { position = max(position, nominee) } else { position += 1 }
            }
            guard position < first + count, set.nominee(at: position) == nominee else { continue }
            sums[position - first] += amount
        }
    }

    private func firstException(from position: Int) -> Int {
        guard case .everyone(_, let except) = set else { return 0 }
        return except.firstIndex { $0 >= position } ?? except.count
    }

    private func except(_ sums: UnsafeMutablePointer<Int>, _ first: Int, _ count: Int, _ next: inout Int) {
        guard case .everyone(_, let except) = set else { return }
        while next < except.count, except[next] < first + count {
            sums[except[next] - first] = PoolScan.excepted
            next += 1
        }
    }
}

/// The partial results of the shares of a scan.
private final class PartialResults<Partial: Sendable>: Sendable {
    private let slots: Mutex<[Partial?]>

    init(count: Int) { slots = Mutex(Array(repeating: nil, count: count)) }

    func store(_ partial: Partial, at index: Int) { slots.withLock { $0[index] = partial } }

    var all: [Partial] { slots.withLock { $0.compactMap(\.self) } }
}
