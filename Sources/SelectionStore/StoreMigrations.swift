import GRDB

/// The forms that the file has had, each made from the one before. A form that was released is never edited.
enum StoreMigrations {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1", migrate: first)
        return migrator
    }

    private static func first(_ database: Database) throws {
        try database.execute(sql: "PRAGMA application_id = \(OfficeStore.applicationID)")
        for statement in [log, conferences, runs, users] { try database.execute(sql: statement) }
    }

    /// The log can only grow: SQLite itself refuses to change what is in it.
    private static let log = """
        CREATE TABLE log (
            sequence INTEGER PRIMARY KEY,
            time TEXT NOT NULL,
            author TEXT NOT NULL,
            conference INTEGER,
            act TEXT NOT NULL,
            subject TEXT NOT NULL,
            digest TEXT NOT NULL,
            hash TEXT NOT NULL
        ) STRICT;
        CREATE TRIGGER log_is_not_changed BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'the log is not changed'); END;
        CREATE TRIGGER log_is_not_shortened BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'the log is not shortened'); END;
        """

    private static let conferences = """
        CREATE TABLE blob (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE conference (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            parent INTEGER REFERENCES conference(id),
            created TEXT NOT NULL,
            revision INTEGER NOT NULL DEFAULT 1,
            nominee_headings TEXT NOT NULL DEFAULT '[]',
            unit_headings TEXT NOT NULL DEFAULT '[]',
            closed TEXT
        ) STRICT;
        CREATE TABLE nominee (
            conference INTEGER NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            id TEXT NOT NULL,
            unit TEXT NOT NULL,
            cells TEXT NOT NULL,
            source TEXT NOT NULL,
            PRIMARY KEY (conference, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX nominee_by_id ON nominee(conference, id);
        CREATE TABLE unit (
            conference INTEGER NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            cells TEXT NOT NULL,
            PRIMARY KEY (conference, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE document (
            id INTEGER PRIMARY KEY,
            conference INTEGER NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
            name TEXT NOT NULL,
            version INTEGER NOT NULL,
            text TEXT,
            sha256 TEXT NOT NULL,
            saved TEXT NOT NULL,
            author TEXT NOT NULL,
            UNIQUE (conference, name, version)
        ) STRICT;
        CREATE TABLE upload (
            id INTEGER PRIMARY KEY,
            conference INTEGER NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
            name TEXT NOT NULL,
            unit TEXT,
            sha256 TEXT NOT NULL,
            size INTEGER NOT NULL,
            received TEXT NOT NULL,
            author TEXT NOT NULL,
            removed TEXT
        ) STRICT;
        CREATE TABLE answer (
            conference INTEGER NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
            file TEXT NOT NULL,
            sheet TEXT NOT NULL,
            cell TEXT NOT NULL,
            heading TEXT NOT NULL,
            before TEXT NOT NULL,
            after TEXT NOT NULL,
            agreed INTEGER NOT NULL,
            answered TEXT NOT NULL,
            author TEXT NOT NULL,
            PRIMARY KEY (conference, file, sheet, cell, heading)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE correction (
            conference INTEGER NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
            nominee TEXT NOT NULL,
            heading TEXT NOT NULL,
            value TEXT,
            original TEXT,
            corrected TEXT NOT NULL,
            author TEXT NOT NULL,
            PRIMARY KEY (conference, nominee, heading)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE comment (
            id INTEGER PRIMARY KEY,
            conference INTEGER NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
            run INTEGER,
            subject TEXT NOT NULL,
            text TEXT NOT NULL,
            written TEXT NOT NULL,
            author TEXT NOT NULL
        ) STRICT;
        """

    private static let runs = """
        CREATE TABLE run (
            id INTEGER PRIMARY KEY,
            conference INTEGER NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
            question TEXT NOT NULL,
            state TEXT NOT NULL,
            status TEXT,
            fault TEXT,
            selection TEXT,
            summary TEXT,
            queued TEXT NOT NULL,
            started TEXT,
            ended TEXT,
            published TEXT,
            author TEXT NOT NULL
        ) STRICT;
        CREATE TABLE run_file (
            run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
            name TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            blob TEXT NOT NULL,
            record TEXT,
            PRIMARY KEY (run, name)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE decision (
            id INTEGER PRIMARY KEY,
            conference INTEGER NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
            run INTEGER,
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            detail TEXT NOT NULL,
            decided TEXT NOT NULL,
            author TEXT NOT NULL
        ) STRICT;
        CREATE TABLE paper (
            id INTEGER PRIMARY KEY,
            conference INTEGER NOT NULL REFERENCES conference(id) ON DELETE CASCADE,
            run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            format TEXT NOT NULL,
            name TEXT NOT NULL,
            public INTEGER NOT NULL,
            sha256 TEXT NOT NULL,
            issued TEXT NOT NULL,
            author TEXT NOT NULL
        ) STRICT;
        """

    private static let users = """
        CREATE TABLE user (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE COLLATE NOCASE,
            full_name TEXT NOT NULL,
            role TEXT NOT NULL,
            conference INTEGER REFERENCES conference(id) ON DELETE CASCADE,
            unit TEXT,
            password TEXT NOT NULL,
            totp TEXT,
            totp_step INTEGER NOT NULL DEFAULT 0,
            failures INTEGER NOT NULL DEFAULT 0,
            locked_until TEXT,
            disabled INTEGER NOT NULL DEFAULT 0,
            created TEXT NOT NULL
        ) STRICT;
        CREATE TABLE invitation (
            token TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            full_name TEXT NOT NULL,
            role TEXT NOT NULL,
            conference INTEGER REFERENCES conference(id) ON DELETE CASCADE,
            unit TEXT,
            user INTEGER REFERENCES user(id) ON DELETE CASCADE,
            expires TEXT NOT NULL,
            author TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE session (
            token TEXT PRIMARY KEY,
            user INTEGER REFERENCES user(id) ON DELETE CASCADE,
            csrf TEXT NOT NULL,
            language TEXT NOT NULL,
            created TEXT NOT NULL,
            seen TEXT NOT NULL,
            previous TEXT,
            rotated TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX session_by_previous ON session(previous);
        CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
        """
}
