import HTTPTypes
import Hummingbird
import NIOCore

/// Reads the bodies of requests, within the limits of their routes.
enum RequestBodies {
    /// The fields and files of a request.
    /// - Throws: `Refusal.tooLarge` or `.malformed`.
    static func read(
        _ request: Request, as kind: BodyKind, _ office: Office, _ context: ConnectionContext
    ) async throws -> (form: FormFields, files: [UploadedFile]) {
        switch kind {
        case .none: return (FormFields(), [])
        case .form(let limit):
            guard isOf(request, "application/x-www-form-urlencoded") else { throw Refusal.unsupportedType }
            let text = try await text(request, limit)
            guard let form = FormFields(text) else { throw Refusal.malformed }
            return (form, [])
        case .upload:
            guard let type = request.headers[.contentType], isOf(request, "multipart/form-data") else {
                throw Refusal.unsupportedType
            }
            guard let boundary = MultipartParser.boundary(of: type) else { throw Refusal.malformed }
            let pace = BodyPace(seconds: office.configuration.paceSeconds)
            // Of a body of which nothing comes nobody is told: its connection is closed.
            let watch = context.watch(every: office.configuration.paceSeconds) { pace.isSlow() }
            defer { watch?.cancel() }
            return try await upload(request, boundary, pace, office.largeUploads)
        }
    }

    /// A body is there after so long, or not at all: nobody holds a place by sending a byte now and then. Chosen: 64 MB over a slow
    /// line take four minutes.
    private static let (formSeconds, uploadSeconds) = (30, 300)

    /// The bytes of which anybody may send without waiting for others. Chosen: lists of nominees are smaller, and 50 officers who send so
    /// much at once take 50 MB.
    private static let smallUpload = 1 << 20

    private static func isOf(_ request: Request, _ type: String) -> Bool {
        let given = request.headers[.contentType]?.split(separator: ";").first ?? ""
        return given.lowercased() == type
    }

    private static func text(_ request: Request, _ limit: Int) async throws -> String {
        try checkLength(request, limit)
        var bytes: [UInt8] = []
        let end = ContinuousClock.now + .seconds(formSeconds)
        var pieces = request.body.makeAsyncIterator()
        while let buffer = try await next(&pieces, before: end) {
            guard bytes.count + buffer.readableBytes <= limit else { throw Refusal.tooLarge }
            bytes.append(contentsOf: buffer.readableBytesView)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Refusal.malformed }
        return text
    }

    private static func upload(
        _ request: Request, _ boundary: [UInt8], _ pace: BodyPace, _ largeOnes: Turnstile
    ) async throws -> (form: FormFields, files: [UploadedFile]) {
        let limits = MultipartParser.Limits()
        try checkLength(request, limits.total)
        var parser = MultipartParser(boundary: boundary, limits: limits)
        var collected = MultipartCollector()
        var end = ContinuousClock.now + .seconds(uploadSeconds)
        var (received, isLarge) = (0, false)
        defer { if isLarge { largeOnes.leave() } }
        do {
            var pieces = request.body.makeAsyncIterator()
            while let buffer = try await next(&pieces, before: end) {
                if pace.isSlow() { throw Refusal.tooSlow }
                received += buffer.readableBytes
                pace.add(buffer.readableBytes)
                if received > smallUpload, !isLarge {
                    let waited = ContinuousClock.now
                    pace.rest()
                    await largeOnes.enter()
                    isLarge = true
                    pace.goOn()
                    end += ContinuousClock.now - waited
                }
                try parser.feed(buffer.readableBytesView) { event throws(MultipartParser.Fault) in
                    try collected.take(event)
                }
            }
            try parser.finish()
        } catch let fault as MultipartParser.Fault {
            throw fault == .tooLarge ? Refusal.tooLarge : .malformed
        }
        return (collected.form, collected.files)
    }

    /// The next piece of a body; nil at its end.
    /// - Throws: `Refusal.tooSlow` after `end`; `.malformed` where its pieces are not framed as HTTP has them, or it breaks off.
    private static func next(
        _ pieces: inout RequestBody.AsyncIterator, before end: ContinuousClock.Instant
    ) async throws -> ByteBuffer? {
        let piece: ByteBuffer?
        do {
            piece = try await pieces.next()
        } catch let cancellation as CancellationError {
            throw cancellation
        } catch {
            throw Refusal.malformed
        }
        guard piece == nil || ContinuousClock.now < end else { throw Refusal.tooSlow }
        return piece
    }

    private static func checkLength(_ request: Request, _ limit: Int) throws {
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit { throw Refusal.tooLarge }
    }
}
