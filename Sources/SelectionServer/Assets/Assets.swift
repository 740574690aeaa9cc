import DelegateSelection
import SelectionStore

/// The files that pages are shown with. They are part of the program.
enum Assets {
    /// The style sheet: that of reports, the colours of charts, and the page's own.
    static let style = [
        HTMLRenderer.style(isWide: false), HTMLRenderer.chartStyle, text(PackageResources.style_css),
    ].joined(separator: "\n")

    /// The script: for comfort alone, every form works without it.
    static let script = [
        PackageResources.common_js, PackageResources.units_js, PackageResources.nominees_js, PackageResources.plan_js,
    ].map(text).joined(separator: "\n")

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// A name of their contents, so that browsers keep them as long as they are these.
    static let version = String(Digest.of(style + script).prefix(12))

    static let routes: [PageRoute] = [
        .get("/style.css", .everyone) { _ in .asset(bytes: Array(style.utf8), mediaType: "text/css; charset=utf-8") },
        .get("/script.js", .everyone) { _ in
            .asset(bytes: Array(script.utf8), mediaType: "text/javascript; charset=utf-8")
        },
    ]
}
