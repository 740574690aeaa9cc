/// An instance of which everything is drawn but the rows.
protocol SyntheticInstance {
    /// The indices of the nominees from whom the bounds were made; by default none.
    var planted: [Int] { get }
    /// The files in the order in which they are written.
    func files() -> [InstanceFile]
}

extension SyntheticInstance {
    var planted: [Int] { [] }
}
