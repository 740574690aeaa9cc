import SelectionCore
import SelectionInput
import Wording

/// Reads a selection file as a published list, and checks that it fits the inputs that it is used with.
package struct PublishedListReader {
    /// The use of a list, which decides which of the files that it was selected from should still be the same.
    package enum Purpose: Sendable {
        /// Delegates are replaced, or reserves looked for: plan, scenario and pool should be those of the list.
        case following
        /// Delegates are selected from it by a plan of its own: the pool should be the same.
        case passingOn
    }

    /// A list, and the remarks on it.
    package struct Reading: Sendable {
        /// The list.
        package var list: PublishedList
        /// Warnings: the list was selected from other files, or by another lottery.
        package var remarks: [Diagnostic]
    }

    private let selection: StatedSelection
    private let file: InputFile
    private let purpose: Purpose
    private var problems = ProblemList()

    /// The list in `file`. From then on the pool knows the rows of its delegates.
    /// - Parameter gone: ids of delegates who need not be nominees any more.
    /// - Throws: `InputRejection` with every delegate who is not a nominee, or listed twice; where there is no list.
    /// - Complexity: O(nominees) reads of ids.
    package static func read(
        _ file: InputFile, for inputs: inout SelectionInputs, purpose: Purpose, gone: [String] = []
    ) throws(InputRejection) -> Reading {
        var reader = PublishedListReader(selection: try StatedSelection(file), file: file, purpose: purpose)
        let delegates = reader.delegates()
        let record = reader.selection[.replacement]
        let withdrawn = [ReplacementKey.withdrawnEarlier, .withdrawn].flatMap { record?[$0]?.list ?? [] }
            .compactMap(\.reference)
        if delegates.isEmpty, !reader.problems.hasErrors {
            reader.problems.error(at: file.place, Message(PublishedListMessage.listIsEmpty))
        }
        reader.checkDelegates(delegates, &inputs.pool, gone: Set(gone.map(\.normalized)))
        reader.checkFiles(inputs)
        if purpose == .passingOn { reader.checkPins(inputs.plan.pins, delegates) }
        guard !reader.problems.hasErrors else { throw InputRejection(reader.problems.sorted) }
        let list = PublishedList(file: file.fingerprint, delegates: delegates, withdrawnEarlier: withdrawn)
        return Reading(list: list, remarks: reader.problems.sorted)
    }

    private init(selection: StatedSelection, file: InputFile, purpose: Purpose) {
        (self.selection, self.file, self.purpose) = (selection, file, purpose)
    }

    /// Those who are selected, each once.
    private mutating func delegates() -> [NomineeReference] {
        let key = SelectionKey.selected
        guard let list = selection[key]?.list else {
            problems.error(at: selection.root.location, Message(.missingKey(key: key.name)))
            return []
        }
        var first: [String: Int] = [:]
        return list.compactMap { node in
            guard let reference = node.reference else {
                problems.error(at: node.location, Message(.expectedText(key: key.name)))
                return nil
            }
            if let line = first[reference.id] {
                let advice = Message(.firstAtLine(line: "\(line)"))
                problems.error(
                    at: node.location, Message(.repeatedValue(value: reference.id.quotable)), advice: [advice])
                return nil
            }
            first[reference.id] = node.location.line
            return reference
        }
    }

    private mutating func checkDelegates(_ delegates: [NomineeReference], _ pool: inout Pool, gone: Set<String>) {
        let rows = pool.findRows(ofIDs: delegates.map(\.id))
        for delegate in delegates where rows[delegate.id] == nil && !gone.contains(delegate.id) {
            let nominees = pool
            let nearest = Message.nearest(id: delegate.id, among: (0..<nominees.count).lazy.map(nominees.id))
            let advice = purpose == .following ? Message(PublishedListMessage.listNamesGone) : nil
            problems.error(
                at: delegate.location, Message(.unknownNominee(id: delegate.id.quotable)), advice: nearest + [advice])
        }
    }

    /// Adds a problem for everyone who must be selected and is not on the list that delegates are selected from.
    private mutating func checkPins(_ pins: Pins, _ delegates: [NomineeReference]) {
        let listed = Set(delegates.map(\.id))
        for pin in pins.include where !listed.contains(pin.id) {
            problems.error(
                at: pin.location, Message(PublishedListMessage.pinnedNotOnList(id: pin.id.quotable, list: file.name)))
        }
    }

    /// Warns where the files, or the lottery's seed, are not those that the list was selected with.
    private mutating func checkFiles(_ inputs: SelectionInputs) {
        let files = inputs.fingerprints
        let stated = selection[.inputs]
        if let pool = stated?[InputsKey.pool], differs(pool, files.pool) {
            let before = pool[PoolFileKey.nominees]?.text ?? "–"
            warn(
                pool,
                Message(
                    PublishedListMessage.listOfOtherPool(file: files.pool.name, then: before, now: "\(files.nominees)"))
            )
        }
        guard purpose == .following else { return }
        if let plan = stated?[InputsKey.plan], differs(plan, files.plan) {
            warn(plan, Message(PublishedListMessage.listOfOtherPlan(file: files.plan.name)))
        }
        if let scenario = stated?[InputsKey.scenario] { checkScenario(scenario, files.scenario) }
        let quotas = stated?[InputsKey.quotas]?.list ?? []
        for (quota, file) in zip(quotas, files.quotas) where differs(quota, file) {
            warn(quota, Message(PublishedListMessage.listOfOtherPlan(file: file.name)))
        }
        if let seed = selection[.lottery]?[LotteryKey.seed], let text = seed.text, text != inputs.plan.lotterySeed {
            let seeds = Message(.seedDiffers(seed: text, planSeed: inputs.plan.lotterySeed))
            problems.warning(at: seed.location, seeds, advice: [Message(.giveSeed)])
        }
    }

    private mutating func checkScenario(_ stated: DocumentNode, _ file: InputFingerprints.File?) {
        switch (stated.isNull, file) {
        case (true, nil): break
        case (true, let file?): warn(stated, Message(.scenarioUnexpected(file: file.name)))
        case (false, nil): warn(stated, Message(.scenarioMissing))
        case (false, let file?):
            if differs(stated, file) { warn(stated, Message(PublishedListMessage.listOfOtherPlan(file: file.name))) }
        }
    }

    private func differs(_ node: DocumentNode, _ file: InputFingerprints.File) -> Bool {
        node[FileKey.sha256]?.text.map { $0 != file.sha256 } ?? false
    }

    private mutating func warn(_ node: DocumentNode, _ message: Message) {
        problems.warning(at: node.location, message)
    }
}

extension DocumentNode {
    /// The nominee whose id this is.
    fileprivate var reference: NomineeReference? { text.map { NomineeReference($0, location: location) } }
}
