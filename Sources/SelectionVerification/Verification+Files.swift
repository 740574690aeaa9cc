import SelectionCore
import SelectionInput
import SelectionReport
import Wording

extension Verification {
    /// The hashes of all input files, and the number of nominees.
    mutating func checkFiles() {
        guard let files = required("inputs", of: root) else { return }
        let expected = inputs.fingerprints
        if let pool = required("pool", of: files) {
            checkHash(of: pool, expected.pool)
            if let nominees = required("nominees", of: pool) {
                compare(nominees, with: .count(expected.nominees), as: "inputs.pool.nominees")
            }
        }
        if let plan = required("plan", of: files) { checkHash(of: plan, expected.plan) }
        if let scenario = required("scenario", of: files) { checkScenario(scenario, expected.scenario) }
        if let quotas = files["quotas"] { checkQuotas(quotas, expected.quotas) }
        checkList(files, expected.from)
    }

    /// The list that delegates were selected from.
    private mutating func checkList(_ files: DocumentNode, _ expected: InputFingerprints.File?) {
        switch (files["from"], expected) {
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
        guard let list = node.list else { return add(Message(.expectedList(key: "inputs.quotas")), at: node) }
        guard list.count == expected.count else {
            return add(Message(.quotaFilesDiffer(listed: "\(list.count)", named: "\(expected.count)")), at: node)
        }
        for (file, expected) in zip(list, expected) { checkHash(of: file, expected) }
    }

    private mutating func checkHash(of node: DocumentNode, _ expected: InputFingerprints.File) {
        guard let hash = required("sha256", of: node), hash.string != expected.sha256 else { return }
        add(Message(.hashDiffers(file: expected.name)), at: hash)
    }
}
