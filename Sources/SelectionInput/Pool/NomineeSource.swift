import SelectionCore

/// The place of the nominees: in a file, or in memory.
enum NomineeSource {
    /// A file that was opened.
    case file(InputFile)
    /// A table.
    case table(NomineeTable)

    /// The facts that results state of it.
    var fingerprint: InputFingerprints.File {
        switch self {
        case .file(let file): file.fingerprint
        case .table(let table): table.fingerprint
        }
    }

    /// Reads the nominees for plans, or looks at them where there is none. Problems are added, each once.
    /// - Returns: what was read for each plan; nil where there is nothing to go on with.
    func read(
        for requirements: [PoolRequirements], options: ReadOptions, problems: inout ProblemList
    ) -> [PoolReader.Reading]? {
        switch self {
        case .file(let file) where requirements.isEmpty:
            return PoolReader.check(file, options: options, problems: &problems)
        case .file(let file):
            return PoolReader.read(file, for: requirements, options: options, problems: &problems)
        case .table(let table):
            let readings = requirements.map { requirements in
                var own = ProblemList()
                let reading = NomineeTableReader.read(table, for: requirements, options: options, problems: &own)
                problems.add(new: own.sorted)
                return reading
            }
            return readings.contains { $0 == nil } ? nil : readings.compactMap(\.self)
        }
    }
}
