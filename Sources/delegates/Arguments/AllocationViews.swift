import ArgumentParser
import DelegateSelection

extension ApportionmentMethod: ExpressibleByArgument {}

/// Arguments that say how seats are allotted, and how the allotment is looked at.
struct AllocationViews: ParsableArguments {
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

    /// The request for the units in `arguments`; the units are read.
    /// - Parameter warn: told what does not reject the files but should be known.
    /// - Throws: `CommandFailure` for a wrong use, `InputRejection` with every problem of the files.
    func request(
        _ arguments: AllocationArguments, warn: (Diagnostic) -> Void
    ) throws -> AllocationRequest {
        var said: Set<String> = []
        let question = try question(arguments) { warning in
            // Several weights read the same units several times.
            if said.insert(warning.text(.english)).inserted { warn(warning) }
        }
        return AllocationRequest(question, lot: lot)
    }

    private func question(
        _ arguments: AllocationArguments, _ warn: (Diagnostic) -> Void
    ) throws -> AllocationRequest.Question {
        if let categories { return try matrix(arguments, categories, warn) }
        if let clash = clash(arguments) {
            throw CommandFailure.usage(Message(.optionsExclude(option: clash.0, other: clash.1)))
        }
        if let whatIf {
            let range = try SeatRange(whatIf).seats
            let problem = try arguments.problem(seats: range.upperBound, methods: [method], warn: warn)
            return .numbers(problem, range, method)
        }
        guard let seats = arguments.seats else { throw CommandFailure.usage(Message(.seatsMissing)) }
        if let compareWeights {
            let names = compareWeights.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            // The file is read for each of the weights, and what is to be known of it is told once.
            var told: [Diagnostic] = []
            let problems = try names.map { name in
                (name, try arguments.problem(seats: seats, methods: [method], weight: name) { told.append($0) })
            }
            for (index, warning) in told.enumerated() where !told[..<index].contains(warning) { warn(warning) }
            return .weights(problems, method)
        }
        if let compare {
            let methods = try AllocationViews.methods(compare)
            return .methods(try arguments.problem(seats: seats, methods: methods, warn: warn), methods)
        }
        let problem = try arguments.problem(seats: seats, methods: [method], warn: warn)
        return .units(problem, method, looksAhead: explain)
    }

    private func matrix(
        _ arguments: AllocationArguments, _ categories: String, _ warn: (Diagnostic) -> Void
    ) throws -> AllocationRequest.Question {
        if let other = others(arguments).first {
            throw CommandFailure.usage(Message(.optionsExclude(option: "--categories", other: other)))
        }
        guard let divisors = DivisorMethod(rawValue: method.rawValue) else {
            let known = DivisorMethod.allCases.map(\.rawValue).joined(separator: ", ")
            throw CommandFailure.usage(Message(.matrixMethod(option: "--method \(method.rawValue)", methods: known)))
        }
        var units = try InputFile(path: arguments.units)
        units.wantedSheet = arguments.sheet
        let (problem, warnings) = try MatrixFiles.read(
            units: units, categories: try InputFile(path: categories), unit: arguments.unit,
            delimiter: arguments.delimiter?.character)
        for warning in warnings { warn(warning) }
        return .matrix(problem, divisors)
    }

    /// The first two options that were given and do not go together.
    private func clash(_ arguments: AllocationArguments) -> (String, String)? {
        let views = [
            compare.map { "--compare \($0)" }, compareWeights.map { "--compare-weights \($0)" },
            whatIf.map { "--what-if \($0)" }, arguments.weight.isEmpty || compareWeights == nil ? nil : "--weight",
        ].compactMap(\.self)
        return views.count > 1 ? (views[0], views[1]) : nil
    }

    /// The options given besides `--categories`: the seats and weights of a matrix are all in its two tables.
    private func others(_ arguments: AllocationArguments) -> [String] {
        arguments.given
            + [
                compare.map { _ in "--compare" }, compareWeights.map { _ in "--compare-weights" },
                whatIf.map { _ in "--what-if" }, explain ? "--explain" : nil,
            ].compactMap(\.self)
    }

    /// The methods of a list such as `hamilton,webster`.
    private static func methods(_ list: String) throws(CommandFailure) -> [ApportionmentMethod] {
        var methods: [ApportionmentMethod] = []
        for name in list.split(separator: ",", omittingEmptySubsequences: false) {
            guard let method = ApportionmentMethod(rawValue: String(name)) else {
                let known = ApportionmentMethod.allCases.map(\.rawValue).joined(separator: ", ")
                throw .usage(Message(.unknownMethod(text: String(name), methods: known)))
            }
            if !methods.contains(method) { methods.append(method) }
        }
        return methods
    }
}
