import Foundation

/// A file that is open for reading, closed when nobody holds it any more.
struct OpenFile: ~Copyable {
    let descriptor: Int32
    private let kind: mode_t
    /// The number of its bytes, where it is a regular file.
    let size: Int

    /// The file at `path`, which is not waited for: a pipe that nobody writes to is open at once.
    /// - Throws: what the system says, or that it is a folder.
    init(path: String) throws(FileFault) {
        self = try OpenFile.checked(open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY))
    }

    /// Standard input.
    static func standardInput() throws(FileFault) -> OpenFile { try checked(dup(STDIN_FILENO)) }

    private init(descriptor: Int32, kind: mode_t, size: Int) {
        (self.descriptor, self.kind, self.size) = (descriptor, kind, size)
    }

    private static func checked(_ descriptor: Int32) throws(FileFault) -> OpenFile {
        guard descriptor >= 0 else { throw .last }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let fault = FileFault.last
            close(descriptor)
            throw fault
        }
        let file = OpenFile(descriptor: descriptor, kind: status.st_mode & S_IFMT, size: Int(status.st_size))
        if file.kind == S_IFDIR { throw .system(EISDIR) }
        return file
    }

    deinit { close(descriptor) }

    /// Waits until somebody has written to the pipe, or has opened and left it; reading then waits for more.
    ///
    /// The descriptor stays the one that was opened first: were it opened anew, a writer who came and went in between would
    /// never be heard.
    /// - Throws: what the system says, that a signal came among it.
    func waitForWriter() throws(FileFault) {
        var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&state, 1, -1) >= 0 else { throw .last }
        let flags = fcntl(descriptor, F_GETFL)
        guard flags >= 0, fcntl(descriptor, F_SETFL, flags & ~O_NONBLOCK) >= 0 else { throw .last }
    }

    /// True where it is neither a device nor a pipe nor a socket.
    var isRegular: Bool { kind == S_IFREG }
    /// True where it is a pipe.
    var isPipe: Bool { kind == S_IFIFO }
    /// True where it gives what some other process, or somebody at a terminal, writes, until that ends.
    var isStream: Bool { kind == S_IFIFO || kind == S_IFSOCK || isatty(descriptor) == 1 }
}
