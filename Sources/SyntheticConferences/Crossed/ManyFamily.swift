/// Nine crossed attributes of 2, 3, …, 10 values; 54 two-sided bounds.
///
/// The number of selected people with each value lies within ±1 % of the seats, rounded up (1 to 3 people), around a
/// random selection. Merit has group effects (`CrossedPool`), so that the unconstrained best violates many bounds.
struct ManyFamily: SyntheticInstance {
    let nominees: Int
    let seed: UInt64

    var instance: CrossedInstance {
        CrossedInstance(family: .many, nominees: nominees, seed: seed, sizes: Array(2...10))
    }

    var planted: [Int] { instance.planted }

    func files() -> [InstanceFile] {
        let instance = instance
        return instance.files(slack: (instance.seats + 99) / 100)
    }
}
