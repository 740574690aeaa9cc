import Apportionment
import ArgumentParser
import DelegateSelection
import SelectionCore
import SelectionReport
import Wording

extension ApportionmentMethod: ExpressibleByArgument {}

/// `delegates allocate`.
struct AllocateCommand: CommandTask {
    static let configuration = CommandConfiguration(
        commandName: "allocate",
        abstract: "Allot seats to units by weight, within bounds, in whole numbers and fractions.",
        discussion: """
            --output FILE writes a quota file (value,min,max), as a plan's `quotas: file:` reads it; with --format json \
            or table it writes that. A tie that the method leaves open is never settled by the order of the file: \
            exit status 6, unless --lot draws.

            With --categories FILE (category,seats) seats are allotted to units and categories at once: UNITS then has \
            unit, seats, and a column of weights for each category.
            """)

    @OptionGroup var arguments: AllocationArguments

    @Option(
        help: "Units and categories at once: the categories with their seats, a CSV file (category,seats).",
        completion: .file())
    var categories: String?

    @Option(help: "How seats are given by weight.")
    var method = ApportionmentMethod.webster

    @Option(help: "Settle ties by the published lottery of this seed.")
    var lot: String?

    @Flag(help: "Say who would have the next seat and who is nearest to losing one.")
    var explain = false

    @Option(help: "Several methods side by side, for instance hamilton,webster,jefferson.")
    var compare: String?

    @Option(help: "Several weights side by side in place of --weight, for instance staff,population,1.")
    var compareWeights: String?

    @Option(help: "How each unit's seats move with their number, for instance seats=250..300.")
    var whatIf: String?

    @Option(help: "How the result is written: table, json or csv.")
    var format: ReportFormat?

    @OptionGroup var place: OutputPlace

    @OptionGroup var languageOption: LanguageOption

    var language: Language { languageOption.language }

    func perform() throws -> ExitStatus {
        let file = try place.file(
            inputs: [arguments.units] + (categories.map { [$0] } ?? []))
        if let categories { return try matrix(categories, file) }
        if let clash = clash.first {
            throw CommandFailure.usage(Message(.optionsExclude, clash.0, clash.1))
        }
        if let whatIf { return try sweep(SeatRange(whatIf), file) }
        guard let seats = arguments.seats else {
            throw CommandFailure.usage(Message(.seatsMissing))
        }
        if let compareWeights { return try comparison(ofWeights: compareWeights, seats: seats, file) }
        let methods = try compare.map(AllocateCommand.methods)
        let problem = try arguments.problem(seats: seats, methods: methods ?? [method])
        if let methods { return try comparison(problem, methods, file) }
        return try allotment(problem, file)
    }

    /// Options that were given and do not go together.
    private var clash: [(String, String)] {
        let views = [
            compare.map { "--compare \($0)" }, compareWeights.map { "--compare-weights \($0)" },
            whatIf.map { "--what-if \($0)" }, arguments.weight.isEmpty || compareWeights == nil ? nil : "--weight",
        ].compactMap(\.self)
        return zip(views, views.dropFirst()).map { ($0, $1) }
    }

    /// The methods of a list such as `hamilton,webster`.
    private static func methods(_ list: String) throws(CommandFailure) -> [ApportionmentMethod] {
        var methods: [ApportionmentMethod] = []
        for name in list.split(separator: ",", omittingEmptySubsequences: false) {
            guard let method = ApportionmentMethod(rawValue: String(name)) else {
                let known = ApportionmentMethod.allCases.map(\.rawValue).joined(separator: ", ")
                throw .usage(Message(.unknownMethod, String(name), known))
            }
            if !methods.contains(method) { methods.append(method) }
        }
        return methods
    }

    private func allotment(_ problem: AllocationProblem, _ file: OutputFile?) throws -> ExitStatus {
        let lot = lot.map { Lot(seed: $0, units: problem.units) }
        guard let allocation = try solve(problem, method, lot, file) else { return .infeasible }
        let outlook = try explain && allocation.tie == nil ? AllocationOutlook(from: allocation, lot: lot) : nil
        let report = AllocationReport(allocation, seed: self.lot, outlook: outlook)
        try publish(report, isDecided: allocation.tie == nil, file)
        return allocation.tie == nil ? .done : .undecidedTie
    }

    /// A quota file is written only when every seat is decided; the table is shown beside it.
    private func publish(_ report: AllocationReport, isDecided: Bool, _ file: OutputFile?) throws {
        let text: String
        switch format ?? .table {
        case .table: text = TerminalRenderer.text(report.document(language))
        case .json: text = report.json(version: DelegateSelector.version)
        case .csv: text = report.csv(language)
        }
        guard let file, let output = place.output else { return try Console.print(text) }
        switch format {
        case .json, .table: try file.write(text)
        case .csv, nil:
            if format == nil { try Console.print(text) }
            if isDecided {
                try file.write(report.quotas)
            } else {
                Console.note("delegates: " + Message(.nothingWritten, output).text(language))
            }
        }
    }

    private func comparison(
        _ problem: AllocationProblem, _ methods: [ApportionmentMethod], _ file: OutputFile?
    ) throws -> ExitStatus {
        let lot = lot.map { Lot(seed: $0, units: problem.units) }
        var allocations: [Allocation] = []
        for method in methods {
            guard let allocation = try solve(problem, method, lot, file) else { return .infeasible }
            allocations.append(allocation)
        }
        let comparison = AllocationComparison(allocations)
        return try publish(comparison, file)
    }

    /// The same seats by each weight of a list such as `staff,population,1`.
    private func comparison(ofWeights list: String, seats: Int, _ file: OutputFile?) throws -> ExitStatus {
        var allocations: [(weight: String, allocation: Allocation)] = []
        for weight in list.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
            let problem = try arguments.problem(seats: seats, methods: [method], weight: weight)
            let lot = lot.map { Lot(seed: $0, units: problem.units) }
            guard let allocation = try solve(problem, method, lot, file) else { return .infeasible }
            allocations.append((weight, allocation))
        }
        let comparison = AllocationComparison(allocations)
        return try publish(comparison, file)
    }

    private func sweep(_ range: SeatRange, _ file: OutputFile?) throws -> ExitStatus {
        var problem = try arguments.problem(seats: range.seats.upperBound, methods: [method])
        let lot = lot.map { Lot(seed: $0, units: problem.units) }
        var points: [AllocationSweep.Point] = []
        for seats in range.seats {
            problem.seats = seats
            points.append(.init(seats: seats, allocation: try possible(problem, lot)))
        }
        if !points.contains(where: \.isPossible) {
            _ = try solve(problem, method, lot, file)
            return .infeasible
        }
        let sweep = AllocationSweep(points, of: problem, by: method)
        return try publish(sweep, file)
    }

    func publish(_ report: some Report, _ file: OutputFile?) throws -> ExitStatus {
        let text =
            switch format ?? .table {
            case .table: report.text(as: .table, language, version: DelegateSelector.version)
            case .json: report.text(as: .json, language, version: DelegateSelector.version)
            case .csv: report.text(as: .csv, language, version: DelegateSelector.version)
            }
        if let file { try file.write(text) } else { try Console.print(text) }
        return .done
    }
}
