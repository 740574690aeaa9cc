import DelegateSelection
import Foundation
import GRDB

/// A conference as the folder of plain files that commands read.
package struct ConferenceFolder: Sendable, Equatable {
    /// A file of the folder.
    package struct File: Sendable, Equatable {
        /// The name within the folder.
        package var name: String
        package var bytes: [UInt8]

        /// A file.
        package init(name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
    }

    /// The files, in the order of their names.
    package var files: [File]
    /// What links the nominees to those that a run read, where people were forgotten since.
    package var record: ForgettingRecord?

    /// A folder of `files`.
    package init(_ files: [File], record: ForgettingRecord? = nil) {
        (self.files, self.record) = (files.sorted { $0.name < $1.name }, record)
    }

    /// The file of a name.
    package func file(_ name: String) -> InputFile? {
        files.first { $0.name == name }.map { InputFile(name: InputFolderName.last($0.name), bytes: $0.bytes) }
    }

    /// The names of the scenarios, in their order.
    package var scenarios: [String] {
        files.map(\.name).filter {
            $0.hasPrefix(DocumentName.scenarios) && ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml"))
        }
    }

    /// The plan and the nominees, the plan edited by a scenario where one is named, as the commands read them.
    /// - Throws: `InputRejection` with every problem of every file.
    /// - Complexity: O(bytes).
    package func inputs(scenario: String? = nil) throws(InputRejection) -> SelectionInputs {
        var inputs = try InputReader.read(
            plan: try needed(DocumentName.plan), pool: try needed(DocumentName.nominees),
            scenario: try scenario.map { name throws(InputRejection) in try needed(name) }, quotaFile: quotaFile)
        if let record { inputs.follow(record) }
        return inputs
    }

    /// The inputs of the plan, and of each of `scenarios`.
    /// - Throws: `InputRejection` with every problem of every file.
    package func inputs(scenarios: [String]) throws(InputRejection) -> [SelectionInputs] {
        var files: [InputFile] = []
        for name in scenarios { files.append(try needed(name)) }
        return try InputReader.read(
            plan: try needed(DocumentName.plan), pool: try needed(DocumentName.nominees), scenarios: files,
            quotaFile: quotaFile)
    }

    /// What the conference's plan says of the pool; nil where it has none.
    /// - Throws: `InputRejection` with every problem of the plan.
    package func planForImport() throws(InputRejection) -> PlanForImport? {
        guard let plan = file(DocumentName.plan) else { return nil }
        return try PlanForImport.read(.opened(plan), quotaFile: quotaFile)
    }

    /// Gives the files that a plan or a scenario names; none outside the folder.
    package var quotaFile: @Sendable (String) throws(InputRejection) -> InputFile {
        { name throws(InputRejection) in
            let own = InputFolderName.normalized(name)
            guard let own, let file = self.file(own) else { return try InputReader.noQuotaFile(name) }
            return file
        }
    }

    private func needed(_ name: String) throws(InputRejection) -> InputFile {
        guard let file = file(name) else {
            throw InputRejection([
                Diagnostic(
                    .error, at: SourceLocation(file: InputFolderName.last(name)), Message(FileMessage.fileMissing))
            ])
        }
        return file
    }

    /// Writes the files into a folder that is not there yet or is empty.
    /// - Throws: `StoreFault` where the folder has something in it, or cannot be written; then nothing is left.
    package func write(to path: String) throws {
        let manager = FileManager.default
        let isThere = manager.fileExists(atPath: path)
        if isThere, try !manager.contentsOfDirectory(atPath: path).isEmpty { throw StoreFault.exists(path) }
        let partial = path + ".partial-\(UUID().uuidString)"
        do {
            for file in files {
                let place = URL(filePath: partial).appending(path: file.name)
                try manager.createDirectory(
                    at: place.deletingLastPathComponent(), withIntermediateDirectories: true,
                    attributes: [.posixPermissions: 0o700])
                try Data(file.bytes).write(to: place)
            }
            if files.isEmpty { try manager.createDirectory(atPath: partial, withIntermediateDirectories: true) }
            if isThere { try manager.removeItem(atPath: path) }
            try manager.moveItem(atPath: partial, toPath: path)
        } catch {
            if manager.fileExists(atPath: partial) { try manager.removeItem(atPath: partial) }
            throw StoreFault.unwritable(path)
        }
    }

    /// The files of a folder that a store takes: its plan, tables and texts, those in its folder of scenarios among them.
    /// - Throws: `StoreFault.missing` where there is no folder with a plan.
    package static func read(from path: String) throws -> ConferenceFolder {
        let manager = FileManager.default
        guard manager.fileExists(atPath: path + "/" + DocumentName.plan) else {
            throw StoreFault.missing(path + "/" + DocumentName.plan)
        }
        var files: [File] = []
        for folder in ["", DocumentName.scenarios] where manager.fileExists(atPath: path + "/" + folder) {
            for entry in try manager.contentsOfDirectory(atPath: path + "/" + folder) {
                let name = folder + entry
                var isFolder: ObjCBool = false
                guard manager.fileExists(atPath: path + "/" + name, isDirectory: &isFolder), !isFolder.boolValue,
                    DocumentName.isAllowed(name) || name == DocumentName.nominees || name == DocumentName.units
                else { continue }
                files.append(File(name: name, bytes: Array(try Data(contentsOf: URL(filePath: path + "/" + name)))))
            }
        }
        return ConferenceFolder(files)
    }
}

/// Names of files within a folder.
enum InputFolderName {
    /// The name without its folder.
    static func last(_ name: String) -> String { name.split(separator: "/").last.map(String.init) ?? name }

    /// A name as a plan or a scenario writes it, within the conference's folder; nil where it leads out of it.
    static func normalized(_ name: String) -> String? {
        var parts: [Substring] = []
        guard !name.hasPrefix("/") else { return nil }
        for part in name.split(separator: "/") where part != "." {
            if part == ".." {
                guard parts.popLast() != nil else { return nil }
            } else {
                parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }
}

extension OfficeStore {
    /// A conference as a folder; equal contents give equal bytes.
    package func folder(of conference: Int) async throws -> ConferenceFolder {
        try await read { [folders] in try folders.folder(of: conference, $0).files }
    }

    /// The folder that a run was made from, with the record of those who were forgotten since.
    package func folder(ofRun run: Int) async throws -> ConferenceFolder {
        let files = try await files(ofRun: run)
        let record = try files.first { $0.name == DocumentName.nominees }?.record.map { json in
            try ForgettingRecord.read(InputFile(name: DocumentName.nominees, bytes: json.utf8))
        }
        return ConferenceFolder(
            files.map { ConferenceFolder.File(name: $0.name, bytes: $0.bytes) }, record: record)
    }

    /// Makes a conference of a folder, in one step: all of it, or nothing.
    /// - Throws: `InputRejection` with every problem of its plan, tables and texts.
    package func importConference(
        _ folder: ConferenceFolder, name: String? = nil, parent: Int? = nil, by author: Author
    ) async throws -> StoredConference {
        let plan = try folder.planForImport()
        let nominees = try folder.file(DocumentName.nominees).map { try TableCells.read($0) }
        let units = try folder.file(DocumentName.units).map { try TableCells.read($0) }
        let title = name ?? plan?.plan.title ?? DocumentName.plan
        return try await change(by: author) { database, now in
            let conference = try OfficeStore.insertConference(title, parent: parent, now, database)
            var acts = [LoggedAct(.imported, conference: conference.id)]
            for file in folder.files where DocumentName.isAllowed(file.name) {
                acts += try OfficeStore.save(
                    String(decoding: file.bytes, as: UTF8.self), as: file.name, in: conference.id, after: nil,
                    by: author, now, database)
            }
            if let nominees {
                let columns = PersonField.columns(
                    in: nominees.headings, named: try OfficeStore.columnNames(conference.id, database))
                acts += try OfficeStore.replaceNominees(
                    of: conference.id, by: nominees, idHeading: columns[.id].map { nominees.headings[$0] } ?? "id",
                    unitHeading: columns[.unit].map { nominees.headings[$0] }, database)
            }
            if let units { acts += try OfficeStore.replaceUnits(of: conference.id, by: units, database) }
            return (try OfficeStore.conference(conference.id, database), acts)
        }
    }
}
