import NomineeImport
import SelectionCore
import SelectionInput
import Wording

/// Lists of nominees by many hands, and what they are to become.
package struct ImportRequest: Sendable {
    /// The lists.
    package var files: [InputSource]
    /// The plan whose pool is made.
    package var plan: InputSource
    /// Gives the quota files that a plan in memory names; nil where they are found in the plan's folder.
    package var quotaFile: (@Sendable (String) throws(InputRejection) -> InputFile)?
    /// How lists are read.
    package var map: InputSource?
    /// The units, with their seats.
    package var units: InputSource?
    /// A review that the office has filled.
    package var decisions: InputSource?
    /// The pool that was made before, whose ids stay.
    package var previous: InputSource?

    /// A request for one pool of `files` for `plan`.
    package init(_ files: [InputSource], plan: InputSource) { (self.files, self.plan) = (files, plan) }
}

extension DelegateSelector {
    /// Makes one clean pool of many lists. What leaves doubt stays as it is written until the office has agreed.
    /// - Throws: `InputRejection` with every problem of every file.
    /// - Complexity: O(cells of the files).
    package static func importing(_ request: ImportRequest) throws(InputRejection) -> ImportResult {
        var problems = ProblemList()
        func read<Value>(_ body: () throws(InputRejection) -> Value) -> Value? {
            do throws(InputRejection) {
                return try body()
            } catch {
                problems.add(contentsOf: error.diagnostics)
                return nil
            }
        }
        let files = request.files.compactMap { file in read { () throws(InputRejection) in try file.open() } }
        let plan = read { () throws(InputRejection) in
            try PlanForImport.read(request.plan, quotaFile: request.quotaFile)
        }
        let decisions = request.decisions.flatMap { file in
            read { () throws(InputRejection) in try ReviewTable.decisions(try file.open()) }
        }
        let units = request.units.flatMap { file in
            read { () throws(InputRejection) in try ImportUnits.read(try file.open()) }
        }
        guard let plan else { throw InputRejection(problems.sorted) }
        let previous = request.previous.flatMap { file in
            read { () throws(InputRejection) in try PreviousPool.read(try file.open(), plan: plan) }
        }
        let map = request.map.flatMap { file in
            read { () throws(InputRejection) in
                try ImportMapReader.read(try file.open(), poolHeadings: plan.columns.map(\.heading))
            }
        }
        var material = ImportMaterial(files: files, plan: plan)
        material.map = map?.map ?? ImportMap()
        material.units = ImportUnits.merged(plan.plan, units?.units ?? [])
        material.seatsOrigin = ImportUnits.seatsOrigin(plan.plan, units?.units ?? [])
        material.decisions = decisions ?? ReviewDecisions()
        material.previous = previous ?? PreviousPool()
        let imported = read { () throws(InputRejection) in try Importer.read(material) }
        guard var result = imported, !problems.hasErrors else { throw InputRejection(problems.sorted) }
        for remarks in [plan.remarks, map?.remarks ?? [], units?.remarks ?? [], result.remarks] {
            problems.add(contentsOf: remarks)
        }
        result.remarks = problems.sorted
        return result
    }
}
