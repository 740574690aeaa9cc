import SelectionCore
import SelectionFile
import SelectionInput
import Wording

extension Verification {
    /// The hashes of all input files, and the number of nominees.
    mutating func checkFiles() {
        guard let files = required(.inputs) else { return }
        let expected = inputs.fingerprints
        if let pool = required(InputsKey.pool, of: files) {
            checkHash(of: pool, expected.pool)
            if let nominees = required(PoolFileKey.nominees, of: pool) {
                let path = SelectionKey.inputs.path(InputsKey.pool, PoolFileKey.nominees)
                compare(nominees, with: .count(expected.nominees), as: path)
            }
        }
        if let plan = required(InputsKey.plan, of: files) { checkHash(of: plan, expected.plan) }
        if let scenario = required(InputsKey.scenario, of: files) { checkScenario(scenario, expected.scenario) }
        if let quotas = files[InputsKey.quotas] { checkQuotas(quotas, expected.quotas) }
        checkList(files, expected.from)
    }

    /// The list that delegates were selected from.
    private mutating func checkList(_ files: DocumentNode, _ expected: InputFingerprints.File?) {
        switch (files[InputsKey.from], expected) {
        case (nil, nil): return
        case (nil, let expected?): add(Message(.listUnexpected(file: expected.name)), at: files)
        case (let stated?, nil): add(Message(.listMissing), at: stated)
        case (let stated?, let expected?): checkHash(of: stated, expected)
        }
    }

    private mutating func checkScenario(_ node: DocumentNode, _ expected: InputFingerprints.File?) {
        switch (node.isNull, expected) {
        case (true, nil): return
        case (true, let expected?): add(Message(.scenarioUnexpected(file: expected.name)), at: node)
        case (false, nil): add(Message(.scenarioMissing), at: node)
        case (false, let expected?): checkHash(of: node, expected)
        }
    }

    private mutating func checkQuotas(_ node: DocumentNode, _ expected: [InputFingerprints.File]) {
        guard let list = node.list else {
            return add(Message(.expectedList(key: SelectionKey.inputs.path(InputsKey.quotas))), at: node)
        }
        guard list.count == expected.count else {
            return add(Message(.quotaFilesDiffer(listed: "\(list.count)", named: "\(expected.count)")), at: node)
        }
        for (file, expected) in zip(list, expected) { checkHash(of: file, expected) }
    }

    private mutating func checkHash(of node: DocumentNode, _ expected: InputFingerprints.File) {
        guard let hash = required(FileKey.sha256, of: node), hash.string != expected.sha256 else { return }
        add(Message(.hashDiffers(file: expected.name)), at: hash)
    }
}
