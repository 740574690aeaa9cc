import GRDB

/// Somebody who changes a store behind the program's back.
enum StoreTampering {
    /// Carries out statements on a store's file.
    static func change(_ path: String, _ statements: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.write { try $0.execute(sql: statements) }
        try queue.close()
    }
}
