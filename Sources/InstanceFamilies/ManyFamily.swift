/// Nine crossed attributes of 2, 3, …, 10 values; 54 two-sided bounds.
///
/// The number of selected people with each value lies within ±1 % of the seats, rounded up (1 to 3 people), around a
/// random selection. Merit has group effects (`CrossedPool`), so that the unconstrained best violates many bounds.
struct ManyFamily {
    let nominees: Int
    let seed: UInt64

    var instance: CrossedInstance {
        CrossedInstance(family: .many, nominees: nominees, seed: seed, sizes: Array(2...10))
    }

    func files() -> [InstanceFile] {
        let instance = instance
        let slack = (instance.seats + 99) / 100
        let quotas = instance.pool.counts(of: instance.planted).map { counts in
            counts.map { instance.range(around: $0, slack: slack) }
        }
        return instance.files(quotas: quotas)
    }
}
