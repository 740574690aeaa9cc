import Foundation

/// The C library's heaps. It gives threads that allocate at the same time heaps of their own, eight for each core; what one of them
/// frees the others cannot use, so a server whose searches come one after another on threads of their own grows with each. Measured
/// under fifty officers and one search after another: at most 210 MB with as many as it likes, 140 MB with two, and pages no slower.
package enum HeapArenas {
    /// Two for the whole process: pages and searches hardly wait for each other. To be called before threads are started; where
    /// the C library has no such setting, nothing is done.
    package static func limit() {
        #if os(Linux)
            // Its header is in no module; -8 is M_ARENA_MAX there.
            guard let place = dlsym(UnsafeMutableRawPointer(bitPattern: 0), "mallopt") else { return }
            _ = unsafeBitCast(place, to: (@convention(c) (CInt, CInt) -> CInt).self)(-8, 2)
        #endif
    }
}
