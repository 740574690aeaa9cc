import Foundation

/// The reason why a reader has refused its bytes.
struct Refusal: Error {
    var reason: String
}

#if FUZZING
    /// The reader that the environment names.
    private let reader =
        ReaderFuzzer(rawValue: ProcessInfo.processInfo.environment["FUZZ_READER"] ?? "") ?? ReaderFuzzer.allCases[0]

    /// What libFuzzer calls with each input.
    @_cdecl("LLVMFuzzerTestOneInput")
    public func testOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
        do {
            try reader.read(UnsafeRawBufferPointer(start: data, count: count))
        } catch is Refusal {
            // Refusing is what readers of anything are for.
        } catch {
            fatalError("an error of another kind: \(error)")
        }
        return 0
    }
#else
    /// Reads files once, as libFuzzer would: `fuzz-tables READER FILE…` repeats what a run has found.
    @main
    struct Replay {
        static func main() throws {
            let arguments = CommandLine.arguments.dropFirst()
            guard let name = arguments.first, let reader = ReaderFuzzer(rawValue: name) else {
                let names = ReaderFuzzer.allCases.map(\.rawValue).joined(separator: ", ")
                print("fuzz-tables READER FILE…, with one of the readers \(names)")
                return
            }
            for path in arguments.dropFirst() {
                let data = try Data(contentsOf: URL(fileURLWithPath: path))
                do {
                    try data.withUnsafeBytes { try reader.read($0) }
                    print("\(path): read")
                } catch let refusal as Refusal {
                    print("\(path): refused; \(refusal.reason)")
                }
            }
        }
    }
#endif
