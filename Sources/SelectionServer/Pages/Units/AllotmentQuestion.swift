import DelegateSelection
import SelectionStore

/// What a form asks of `DelegateSelector`, with the bounds that the command checks.
struct AllotmentQuestion: Sendable {
    /// What is wrong, beside which field.
    struct Fault: Sendable, Equatable {
        var field: String?
        var words: Message
    }

    let form: AllotmentForm
    private(set) var faults: [Fault] = []
    private(set) var warnings: [Diagnostic] = []
    private(set) var problem: AllocationProblem?
    private(set) var method = ApportionmentMethod.webster
    private(set) var range: ClosedRange<Int>?
    /// The same by other weights, each by the name of its column, `1` for equal parts.
    private(set) var byWeights: [(name: String, problem: AllocationProblem)] = []

    /// The most numbers of seats that are gone through, as the command has it.
    private static let mostNumbers = 1_000

    /// Reads what a form asks.
    init(_ form: AllotmentForm) {
        self.form = form
        checkHeadings()
        if let found = ApportionmentMethod(rawValue: form["method"]) {
            method = found
        } else {
            fault("method", .unknownMethod)
        }
        let most = ([method] + methods).map(\.maximumSeats).min() ?? 0
        let seats = number("seats", most: most, isNeeded: true)
        let base = number("base", most: ApportionmentProblem.maximumSeats) ?? 0
        readRange(most)
        let threshold = threshold()
        let units = units(by: weights)
        if let seats, let units, faults.isEmpty {
            problem = AllocationProblem(seats: seats, units: units, base: base, threshold: threshold)
            for name in form.comparedWeights {
                guard let units = self.units(by: [name]) else { continue }
                byWeights.append(
                    (name, AllocationProblem(seats: seats, units: units, base: base, threshold: threshold)))
            }
        }
    }

    /// The methods that are compared.
    var methods: [ApportionmentMethod] { form.compared.compactMap { ApportionmentMethod(rawValue: $0) } }

    private mutating func fault(_ field: String?, _ words: UnitsMessage) {
        faults.append(Fault(field: field, words: Message(words)))
    }

    private mutating func checkHeadings() {
        var seen: Set<String> = []
        for (index, heading) in form.table.headings.enumerated() {
            if heading.isEmpty { fault("h", .headingNeeded(column: "\(index + 1)")) }
            if !heading.isEmpty, !seen.insert(heading).inserted { fault("h", .headingTwice(heading: heading)) }
        }
        if form.table.rows.isEmpty { fault(nil, .unitsNeeded) }
    }

    /// A whole number of a field; nil where it is blank or none.
    private mutating func number(_ field: String, most: Int, isNeeded: Bool = false) -> Int? {
        let text = form[field]
        if text.isEmpty {
            if isNeeded { fault(field, .seatsNeeded) }
            return nil
        }
        guard let number = Int(text), (0...most).contains(number) else {
            fault(field, .wholeNumber(most: "\(most)"))
            return nil
        }
        return number
    }

    private mutating func readRange(_ most: Int) {
        guard !form["from"].isEmpty || !form["to"].isEmpty else { return }
        guard let low = number("from", most: most), let high = number("to", most: most) else {
            if faults.isEmpty { fault(form["from"].isEmpty ? "from" : "to", .seatsNeeded) }
            return
        }
        guard low <= high, high - low < AllotmentQuestion.mostNumbers else {
            return fault("to", .rangeWrong(most: "\(AllotmentQuestion.mostNumbers)"))
        }
        range = low...high
    }

    /// A share such as `4%`.
    private mutating func threshold() -> Rational? {
        let text = form["threshold"]
        guard !text.isEmpty else { return nil }
        do {
            let percent = try WrittenNumber(text.hasSuffix("%") ? text.dropLast() : text[...], mayGroup: false).value
            if percent >= .zero, percent <= 100 { return percent / 100 }
        } catch {
            // Told below.
        }
        fault("threshold", .shareNeeded)
        return nil
    }

    /// The weights as the reader takes them: a column, a column times a factor, or 1.
    private var weights: [String] {
        func term(_ name: String, _ factor: String) -> String? {
            guard !form[name].isEmpty else { return nil }
            return form[factor].isEmpty ? form[name] : form[name] + "*" + form[factor]
        }
        let terms = [term("weight", "factor"), term("weight2", "factor2"), term("weight3", "factor3")].compactMap(
            \.self)
        return terms.isEmpty ? ["1"] : terms
    }

    /// The units by the sum of `weights`; nil where the table does not have them, which is told.
    private mutating func units(by weights: [String]) -> [AllocationUnit]? {
        guard faults.allSatisfy({ $0.field != "h" && $0.field != nil }) else { return nil }
        var columns = UnitColumns(unit: form.table.headings[0], weights: weights)
        func column(_ name: String) -> String? { form[name].isEmpty ? nil : form[name] }
        (columns.minimum, columns.maximum) = (column("min"), column("max"))
        (columns.bonus, columns.appointed, columns.available) = (column("bonus"), column("fixed"), column("available"))
        do throws(InputRejection) {
            let file = InputFile(name: DocumentName.units, bytes: OfficeStore.text(form.table).utf8)
            let (units, warnings) = try UnitsFile.read(file, columns: columns, delimiter: ",")
            self.warnings += warnings.filter { !self.warnings.contains($0) }
            return units
        } catch {
            // Several weights read the same units several times.
            for found in error.diagnostics.map({ fault($0) }) where !faults.contains(found) { faults.append(found) }
            return nil
        }
    }

    /// A problem of the table, beside the cell that it is about.
    private func fault(_ diagnostic: Diagnostic) -> Fault {
        var field: String?
        if let place = diagnostic.location, place.line > 1, place.line - 2 < form.table.rows.count {
            let column = max(0, min(place.column - 1, form.table.headings.count - 1))
            field = "r.\(place.line - 2).\(column)"
        }
        return Fault(field: field, words: Message(saying: diagnostic))
    }

    /// A diagnostic as a message.
    fileprivate struct Said: MessageWords {
        let english: String
        let vietnamese: String

        init(diagnostic: Diagnostic) {
            (english, vietnamese) = (diagnostic.textOnPage(.english), diagnostic.textOnPage(.vietnamese))
        }

        var words: Words { Words("\(english)", "\(vietnamese)") }
    }
}

extension Message {
    /// What a diagnostic says, beside a field.
    init(saying diagnostic: Diagnostic) { self.init(AllotmentQuestion.Said(diagnostic: diagnostic)) }
}

/// The answers to a form's questions.
struct AllotmentAnswer: Sendable {
    let question: AllotmentQuestion
    /// The allotment; nil where it could not be asked for.
    private(set) var main: AllocationAnswer?
    private(set) var others: [AllocationAnswer] = []
    /// What cannot be put to a method.
    private(set) var fault: UnitsMessage?

    /// The answers to what `form` asks.
    /// - Parameter lot: the seed that settles ties; by default the one that was drawn for this form.
    /// - Complexity: that of the allotments.
    init(_ form: AllotmentForm, lot: String? = nil) throws {
        question = AllotmentQuestion(form)
        guard let problem = question.problem else { return }
        let lot = lot ?? form.lot
        do {
            main = try DelegateSelector.allocate(
                AllocationRequest(.units(problem, question.method, looksAhead: true), lot: lot))
            if !question.methods.isEmpty {
                others.append(
                    try DelegateSelector.allocate(AllocationRequest(.methods(problem, question.methods), lot: lot)))
            }
            if !question.byWeights.isEmpty {
                others.append(
                    try DelegateSelector.allocate(
                        AllocationRequest(.weights(question.byWeights, question.method), lot: lot)))
            }
            if let range = question.range {
                others.append(
                    try DelegateSelector.allocate(
                        AllocationRequest(.numbers(problem, range, question.method), lot: lot)))
            }
        } catch is ApportionmentError {
            fault = .weightsUnusable
        }
    }

    /// The allotment of the units; nil where there is none.
    var allocation: Allocation? {
        if case .units(let allocation, _) = main { allocation } else { nil }
    }

    /// The report of an answer.
    /// - Parameter equalParts: what people call the weight that is 1 for every unit.
    func report(_ answer: AllocationAnswer, lot: String?, equalParts: String = "1") -> (any Report)? {
        switch answer {
        case .units(let allocation, let outlook): AllocationReport(allocation, seed: lot, outlook: outlook)
        case .methods(let allocations): AllocationComparison(allocations)
        case .numbers(let points, let problem, let method):
            AllocationSweep(
                points.map { .init(seats: $0.seats, allocation: $0.allocation) }, of: problem, by: method)
        case .impossible(let conflict, let problem, let method): AllocationRefusal(conflict, problem, method)
        case .weights(let allocations):
            AllocationComparison(
                allocations.map { (weight: $0.weight == "1" ? equalParts : $0.weight, allocation: $0.allocation) })
        case .matrix, .impossibleMatrix: nil
        }
    }
}
