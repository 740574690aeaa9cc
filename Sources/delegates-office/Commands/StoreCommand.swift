import ArgumentParser
import DelegateSelection
import SelectionStore

/// `delegates store`.
struct StoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "store", abstract: "Look after the office's file.",
        subcommands: [Import.self, Export.self, Listing.self, Verify.self, BackUp.self])

    /// `delegates store import`.
    struct Import: OfficeTask {
        static let configuration = CommandConfiguration(
            commandName: "import",
            abstract:
                "Make a conference of a folder: plan.yaml, nominees.csv, units.csv, quotas, scenarios, letterhead.")

        @Argument(help: "The office's file; it is made where it is not there.", completion: .file())
        var store: String

        @Argument(help: "The folder.", completion: .directory)
        var folder: String

        @Option(help: "The conference's name; by default the plan's title.")
        var name: String?

        @OptionGroup var languageOption: LanguageOption

        func perform() async throws -> OfficeStatus {
            let folder = try ConferenceFolder.read(from: folder)
            let store = try OfficeStore(path: store)
            let conference = try await store.importConference(folder, name: name, by: .command)
            OfficeConsole.print(
                OfficeMessage.imported(name: conference.name, id: "\(conference.id)").words.text(language))
            try store.close()
            return .done
        }
    }

    /// `delegates store export`.
    struct Export: OfficeTask {
        static let configuration = CommandConfiguration(
            commandName: "export",
            abstract: "Write a conference as the folder of plain files that the commands read.")

        @Argument(help: "The office's file.", completion: .file())
        var store: String

        @Argument(help: "The folder; it is made.", completion: .directory)
        var folder: String

        @Option(help: "The conference, by its number or its name; needed where there are several.")
        var conference: String?

        @OptionGroup var languageOption: LanguageOption

        func perform() async throws -> OfficeStatus {
            let store = try OfficeStore(path: store, mayCreate: false)
            let found = try await store.conference(named: conference)
            try await store.folder(of: found.id).write(to: folder)
            try await store.note(LoggedAct(.exported, conference: found.id), by: .command)
            try store.close()
            return .done
        }
    }

    /// `delegates store list`.
    struct Listing: OfficeTask {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "List the conferences.")

        @Argument(help: "The office's file.", completion: .file())
        var store: String

        @OptionGroup var languageOption: LanguageOption

        func perform() async throws -> OfficeStatus {
            let store = try OfficeStore(path: store, mayCreate: false)
            for conference in try await store.conferences() {
                OfficeConsole.print("\(conference.id)\t\(VisibleText.of(conference.name))")
            }
            return .done
        }
    }

    /// `delegates store verify`.
    struct Verify: OfficeTask {
        static let configuration = CommandConfiguration(
            commandName: "verify",
            abstract: "Follow the chain of the log, and compare what it says was written with what is there.",
            discussion: """
                Exit status 65 where something is not so; every finding is a line. Note the head elsewhere, and give it the next \
                time with --head: then lines that were cut off are found, too.
                """)

        @Argument(help: "The office's file.", completion: .file())
        var store: String

        @Option(help: "A head that was noted earlier: it must be in the log.")
        var head: String?

        @OptionGroup var languageOption: LanguageOption

        func perform() async throws -> OfficeStatus {
            let store = try OfficeStore(path: store, mayCreate: false)
            let verification = try await store.verify(head: head?.lowercased())
            guard verification.findings.isEmpty else {
                for finding in verification.findings {
                    OfficeConsole.error("\(self.store): " + OfficeMessage.of(finding).words.text(language))
                }
                return .rejected
            }
            OfficeConsole.print(
                OfficeMessage.verified(lines: "\(verification.lines)", head: verification.head).words.text(language))
            return .done
        }
    }

    /// `delegates store backup`.
    struct BackUp: OfficeTask {
        static let configuration = CommandConfiguration(
            commandName: "backup", abstract: "Write a copy of the whole file, also while the page is served.")

        @Argument(help: "The office's file.", completion: .file())
        var store: String

        @Argument(help: "The copy.", completion: .file())
        var copy: String

        @OptionGroup var languageOption: LanguageOption

        func perform() async throws -> OfficeStatus {
            try await OfficeStore(path: store, mayCreate: false).backUp(to: copy, by: .command)
            return .done
        }
    }
}

extension OfficeStore {
    /// The conference of a number or a name; the only one where none is given.
    fileprivate func conference(named name: String?) async throws -> StoredConference {
        let all = try await conferences()
        let known = all.map { "\($0.id) (\($0.name))" }.joined(separator: ", ")
        guard let name else {
            guard all.count == 1 else { throw OfficeFailure(.usage, .conferenceNeeded(known: known)) }
            return all[0]
        }
        let named = all.filter { $0.name == name }
        guard let found = Int(name).flatMap({ id in all.first { $0.id == id } }) ?? (named.count == 1 ? named[0] : nil)
        else { throw OfficeFailure(.usage, .noConference(name: name, known: known)) }
        return found
    }
}

extension OfficeMessage {
    /// What a finding of a verification says.
    static func of(_ finding: StoreVerification.Finding) -> OfficeMessage {
        switch finding {
        case .brokenChain(let sequence): .brokenChain(line: "\(sequence)")
        case .headMissing: .headMissing
        case .contentChanged(let sequence, let act, let subject):
            .contentChanged(line: "\(sequence)", what: act, id: subject)
        case .contentUnlogged(let kind, let id): .contentUnlogged(what: kind, id: "\(id)")
        case .damaged(let cause): .damaged(cause: cause)
        }
    }
}
