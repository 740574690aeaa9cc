/// Like `ManyFamily` with 15 or 25 attributes and hardly any slack.
///
/// Attribute i (from 1) has 2 + (i − 1) mod 9 values: 81 values for `crossed15`, 143 for `crossed25`. The number of
/// selected people with each value may differ from that of a random selection by the slack on either side: 1 for odd
/// seeds, 0 for even ones. At a few hundred nominees slack 0 may leave nothing but the planted selection.
struct CrossedFamily: SyntheticInstance {
    /// `crossed15` or `crossed25`.
    let family: InstanceFamily
    let nominees: Int
    let seed: UInt64

    var instance: CrossedInstance {
        let sizes = (0..<(family == .crossed15 ? 15 : 25)).map { 2 + $0 % 9 }
        return CrossedInstance(family: family, nominees: nominees, seed: seed, sizes: sizes)
    }

    var planted: [Int] { instance.planted }

    func files() -> [InstanceFile] { instance.files(slack: Int(seed % 2)) }
}
