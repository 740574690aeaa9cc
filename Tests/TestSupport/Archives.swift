@_exported import StoredArchives
