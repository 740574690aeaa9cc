import Foundation
import GRDB

/// The office's file: conferences, people, plans with their history, runs, decisions, documents, users, and the log. SQLite in
/// WAL mode; whatever a function returned from is on the disk, whenever the process ends.
///
/// Every change goes through `change`, which writes its line of the log in the same transaction.
package final class OfficeStore: Sendable {
    let pool: DatabasePool
    /// The path of the file.
    package let path: String
    private let clock: @Sendable () -> Date
    /// The file that was opened.
    private let identity: FileIdentity?
    /// Where passwords are hashed, and the names that are nobody's under which somebody tried to sign in.
    let passwords = PasswordWork()
    let unknownNames = UnknownNames()
    /// The folders of conferences as they were last read.
    let folders = HeldFolders()

    /// Opens the file at `path`, or makes one there, and brings it to the present form.
    /// - Parameters:
    ///   - path: the file's path.
    ///   - mayCreate: true where a file that is not there is made.
    ///   - clock: tells the time.
    /// - Throws: `StoreFault` where the file is not there, is no store, or is of a later version.
    package init(
        path: String, mayCreate: Bool = true, clock: @escaping @Sendable () -> Date = { Date() }
    ) throws(StoreFault) {
        guard mayCreate || FileManager.default.fileExists(atPath: path) else { throw .missing(path) }
        (self.path, self.clock) = (path, clock)
        do {
            if FileManager.default.fileExists(atPath: path) { try OfficeStore.checkIsStore(path) }
            pool = try DatabasePool(path: path, configuration: OfficeStore.configuration)
            try OfficeStore.restrictAccess(path)
            identity = FileIdentity(path: path)
            let migrator = StoreMigrations.migrator
            let isLater = try pool.read { try migrator.hasBeenSuperseded($0) }
            guard !isLater else { throw StoreFault.laterVersion(path) }
            try migrator.migrate(pool)
        } catch let fault as StoreFault {
            throw fault
        } catch {
            throw .unreadable(path, "\(error)")
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(OfficeStore.busySeconds)
        // An office has 50 people at most at once; each reader holds a cache of its own.
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { database in
            // What was confirmed survives a power cut, too.
            try database.execute(sql: "PRAGMA synchronous = FULL")
            // What is deleted is overwritten, so that nobody's data stays in free pages.
            try database.execute(sql: "PRAGMA secure_delete = ON")
            try database.execute(sql: "PRAGMA cache_size = -4000")
        }
        return configuration
    }

    /// The longest wait for another process that writes, such as a backup.
    private static let busySeconds = 10.0

    /// "DLGT" as SQLite's application id.
    static let applicationID = 0x444C_4754

    /// A file that is another program's is not touched.
    private static func checkIsStore(_ path: String) throws {
        var reading = Configuration()
        reading.readonly = true
        let queue: DatabaseQueue
        do { queue = try DatabaseQueue(path: path, configuration: reading) } catch { throw StoreFault.noStore(path) }
        do {
            let (id, tables) = try queue.read { database in
                (
                    try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0,
                    try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
                )
            }
            guard id == applicationID || tables == 0 else { throw StoreFault.noStore(path) }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
            throw StoreFault.noStore(path)
        }
    }

    /// The file holds people's data: nobody but its owner reads it.
    private static func restrictAccess(_ path: String) throws {
        for name in [path, path + "-wal", path + "-shm"] where FileManager.default.fileExists(atPath: name) {
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: name)
        }
    }

    /// The time, as the store writes it.
    package var now: StoreTime { StoreTime(clock()) }

    /// Reads, seeing one state of the file.
    func read<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try await pool.read(body)
    }

    /// Changes the file, in one transaction with the line of the log that says so.
    /// - Parameters:
    ///   - author: who does it.
    ///   - body: the change; returns its value and what the log says of it.
    func change<Value: Sendable>(
        by author: Author, _ body: @escaping @Sendable (Database, StoreTime) throws -> (Value, [LoggedAct])
    ) async throws -> Value {
        let now = now
        return try await write { database in
            let (value, acts) = try body(database, now)
            try ClosedConferences.check(acts, database)
            for act in acts { try LogChain.append(act, by: author, at: now, in: database) }
            return value
        }
    }

    /// Writes in one transaction, without a line of the log.
    /// - Throws: `StoreFault.fileGone` where the file that is open is not the one at the path any more: what is written to it would be
    ///   lost.
    func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        guard let identity, FileIdentity(path: path) == identity else { throw StoreFault.fileGone(path) }
        return try await pool.write(body)
    }

    /// Folds what SQLite keeps beside the file into it, so that nothing of what was deleted stays there; where somebody reads at this
    /// moment, the next time.
    func fold() async throws {
        _ = try await pool.writeWithoutTransaction { try $0.checkpoint(.passive) }
        do {
            _ = try await pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            return
        }
    }

    /// Writes a copy of the whole file, as it is at one moment, while others go on.
    /// - Throws: `StoreFault` where there is a file at `path` already, or it cannot be written.
    package func backUp(to path: String, by author: Author) async throws {
        guard !FileManager.default.fileExists(atPath: path) else { throw StoreFault.exists(path) }
        try await change(by: author) { _, _ in ((), [LoggedAct(.backedUp)]) }
        let partial = path + ".partial"
        do {
            try OfficeStore.remove(partial)
            // Made before it is filled, so that nobody else may read it meanwhile.
            guard
                FileManager.default.createFile(
                    atPath: partial, contents: nil, attributes: [.posixPermissions: 0o600])
            else { throw StoreFault.unwritable(path) }
            let copy = try DatabaseQueue(path: partial)
            try pool.backup(to: copy)
            try copy.close()
            try FileManager.default.moveItem(atPath: partial, toPath: path)
        } catch let fault as StoreFault {
            throw fault
        } catch {
            try OfficeStore.remove(partial)
            throw StoreFault.unwritable(path)
        }
    }

    private static func remove(_ path: String) throws {
        guard FileManager.default.fileExists(atPath: path) else { return }
        try FileManager.default.removeItem(atPath: path)
    }

    /// Closes the file; the log that SQLite keeps beside it is folded into it.
    package func close() throws {
        _ = try pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        try pool.close()
    }
}

/// The reason why a store cannot be used.
package enum StoreFault: Error, Equatable {
    /// There is no file at the path.
    case missing(String)
    /// The file is no store.
    case noStore(String)
    /// The file was written by a later version of the product.
    case laterVersion(String)
    /// The file cannot be opened; the cause as SQLite says it.
    case unreadable(String, String)
    /// There is a file already.
    case exists(String)
    /// The file cannot be written.
    case unwritable(String)
    /// The file was removed, or another was put in its place, while it was open.
    case fileGone(String)
    /// There is no such conference, run, text, nominee or user.
    case unknown(String)
    /// Somebody else changed the same thing meanwhile.
    case changedMeanwhile
    /// A name that is taken.
    case taken(String)
    /// No version of a conference's plan can be read, so that nobody knows which columns hold what is personal.
    case planUnreadable(Int)
    /// A nominee is on the list of a conference that was published last.
    case onPublishedList(conference: Int)
    /// The list of a run was published already.
    case publishedBefore(run: Int)
    /// The conference is closed: nothing of it is changed but what the law asks for.
    case closed(conference: Int)
}

/// A moment as the store writes it: UTC, ISO 8601, milliseconds; so texts sort as times do.
package struct StoreTime: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Seconds since 1970.
    package let seconds: Double

    /// The moment `date`, cut to milliseconds.
    package init(_ date: Date) { seconds = (date.timeIntervalSince1970 * 1000).rounded(.down) / 1000 }

    /// The moment that the store wrote as `text`; nil where it is none.
    package init?(_ text: String) {
        do {
            self.init(Date(timeIntervalSince1970: try StoreTime.style.parse(text).timeIntervalSince1970 + 0.0005))
        } catch {
            return nil
        }
    }

    /// The moment so many seconds later.
    package func adding(seconds: Double) -> StoreTime { StoreTime(Date(timeIntervalSince1970: self.seconds + seconds)) }

    package var description: String {
        // Half a millisecond more, since the style cuts, and a double may lie just below its milliseconds.
        StoreTime.style.format(Date(timeIntervalSince1970: seconds + 0.0005))
    }

    /// The date.
    package var date: Date { Date(timeIntervalSince1970: seconds) }

    package static func < (one: StoreTime, other: StoreTime) -> Bool { one.seconds < other.seconds }

    private static let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
}
