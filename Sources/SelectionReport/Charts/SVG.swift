/// A picture in SVG, drawn in units of a pixel from the upper left corner: inside a page, or a file of its own.
///
/// Colours come from a style sheet, so that the same picture reads on white, on black and in print; shapes and words
/// always tell the same as colours do.
struct SVG {
    /// The meaning of a shape or a word; the style sheet gives the colour.
    enum Tone: String, CaseIterable, Sendable {
        /// Words and axes.
        case ink
        /// Words of less weight.
        case muted
        /// Lines that help the eye.
        case grid
        /// The first series.
        case first
        /// The second series.
        case second
        /// The third series.
        case third
        /// The fourth series.
        case fourth
        /// The tone of what is aimed at, or required.
        case mark
        /// The tone of what is not kept.
        case alarm
    }

    /// The place of a text in relation to its point.
    enum Anchor: String { case start, middle, end }

    /// The picture's size.
    let width: Double
    let height: Double
    /// The content of the picture, for those who cannot see it.
    let title: String
    private(set) var shapes: [Markup] = []

    /// An empty picture.
    init(width: Double, height: Double, title: String) {
        (self.width, self.height, self.title) = (width, height, title)
    }

    /// A filled rectangle; `tip` is shown where the pointer rests.
    mutating func bar(x: Double, y: Double, width: Double, height: Double, _ tone: Tone, tip: String? = nil) {
        shapes.append(
            .element(
                "rect",
                [
                    "x": SVG.number(x), "y": SVG.number(y), "width": SVG.number(max(0, width)),
                    "height": SVG.number(max(0, height)), "class": SVG.fill(tone),
                ], tip.map { [.element("title", $0)] } ?? []))
    }

    /// A straight line.
    mutating func line(
        from start: (x: Double, y: Double), to end: (x: Double, y: Double), _ tone: Tone, width: Double = 1,
        isDashed: Bool = false
    ) {
        shapes.append(
            .element(
                "line",
                [
                    "x1": SVG.number(start.x), "y1": SVG.number(start.y), "x2": SVG.number(end.x),
                    "y2": SVG.number(end.y), "class": SVG.stroke(tone), "stroke-width": SVG.number(width),
                    "stroke-dasharray": isDashed ? "4 3" : nil,
                ]))
    }

    /// A line through points.
    mutating func path(_ points: [(x: Double, y: Double)], _ tone: Tone, width: Double = 2, isDashed: Bool = false) {
        let text = points.map { SVG.number($0.x) + "," + SVG.number($0.y) }.joined(separator: " ")
        shapes.append(
            .element(
                "polyline",
                [
                    "points": text, "fill": "none", "class": SVG.stroke(tone), "stroke-width": SVG.number(width),
                    "stroke-dasharray": isDashed ? "4 3" : nil,
                ]))
    }

    /// A dot, or a ring; `tip` is shown where the pointer rests.
    mutating func dot(
        x: Double, y: Double, radius: Double = 3.5, _ tone: Tone, tip: String? = nil, isRing: Bool = false
    ) {
        shapes.append(
            .element(
                "circle",
                [
                    "cx": SVG.number(x), "cy": SVG.number(y), "r": SVG.number(radius),
                    "class": isRing ? SVG.stroke(tone) : SVG.fill(tone), "fill": isRing ? "none" : nil,
                    "stroke-width": isRing ? "2" : nil,
                ],
                tip.map { [.element("title", $0)] } ?? []))
    }

    /// Words on one line, their baseline at `y`; `isOnTop` keeps lines behind them from striking them out.
    mutating func text(
        _ words: String, x: Double, y: Double, anchor: Anchor = .start, _ tone: Tone = .ink, size: Double = 12,
        isBold: Bool = false, isOnTop: Bool = false
    ) {
        shapes.append(
            .element(
                "text",
                [
                    "x": SVG.number(x), "y": SVG.number(y), "text-anchor": anchor == .start ? nil : anchor.rawValue,
                    "class": SVG.fill(tone) + (isOnTop ? " chart-halo" : ""), "font-size": SVG.number(size),
                    "font-weight": isBold ? "bold" : nil,
                ], words))
    }

    /// The picture for a page whose style sheet holds `SVG.style`.
    var inline: Markup { root(attributes: [], first: []) }

    /// The picture as a file of its own.
    var document: String {
        let paper = Markup.element(
            "rect", ["width": "100%", "height": "100%", "class": "chart-paper"])
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + root(attributes: [("xmlns", "http://www.w3.org/2000/svg")], first: [.style(SVG.style), paper]).text
    }

    private func root(attributes: [(String, String)], first: [Markup]) -> Markup {
        .element(
            "svg",
            [
                "xmlns": attributes.first { $0.0 == "xmlns" }?.1,
                "viewBox": "0 0 \(SVG.number(width)) \(SVG.number(height))",
                "width": SVG.number(width), "height": SVG.number(height), "role": "img", "aria-label": title,
                "class": "chart", "font-family": "system-ui, 'Noto Sans', 'DejaVu Sans', Arial, sans-serif",
            ], [.element("title", title)] + first + shapes)
    }

    /// A coordinate to the hundredth, without needless digits.
    static func number(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
        let sign = hundredths < 0 ? "-" : ""
        if rest == 0 { return "\(sign)\(whole)" }
        return rest % 10 == 0 ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }

    /// About how wide `words` are at a font size: enough to leave room for them.
    static func width(of words: String, size: Double = 12) -> Double {
        words.reduce(0) { $0 + ("il.,:;|!' ()".contains($1) ? 0.34 : $1.isUppercase ? 0.7 : 0.57) * size }
    }

    /// `words` in lines that are no wider than `limit`, broken at blanks; a word that is wider has a line of its own.
    static func lines(of words: String, within limit: Double, size: Double = 12) -> [String] {
        var lines: [String] = []
        for word in words.split(separator: " ").map(String.init) {
            if let last = lines.last, width(of: last + " " + word, size: size) <= limit {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(word)
            }
        }
        return lines.isEmpty ? [""] : lines
    }

    /// Words on several lines, the first one's baseline at `y`.
    mutating func text(
        lines: [String], x: Double, y: Double, spacing: Double, anchor: Anchor = .start, _ tone: Tone = .ink,
        size: Double = 12, isBold: Bool = false
    ) {
        for (index, line) in lines.enumerated() {
            text(line, x: x, y: y + Double(index) * spacing, anchor: anchor, tone, size: size, isBold: isBold)
        }
    }

    private static func fill(_ tone: Tone) -> String { "chart-fill-\(tone.rawValue)" }
    private static func stroke(_ tone: Tone) -> String { "chart-line-\(tone.rawValue)" }

    /// The colours on white paper and on a dark screen; series differ in lightness as well, for who sees no colours.
    private static let colours: [(tone: Tone, light: String, dark: String)] = [
        (.ink, "#1b1f24", "#e8eaed"), (.muted, "#57606a", "#a9b1ba"), (.grid, "#d0d7de", "#444c56"),
        (.first, "#9db8d2", "#5b7f9f"), (.second, "#0b5394", "#8ec7ff"), (.third, "#b45f06", "#ffb366"),
        (.fourth, "#1a7f5a", "#7fd6b5"),
        (.mark, "#1b1f24", "#ffffff"), (.alarm, "#b3261e", "#ff8a80"),
    ]

    /// The style sheet of all pictures.
    static let style: String = {
        let light = rules(colours.map { ($0.tone, $0.light) }, paper: "#ffffff")
        let dark = rules(colours.map { ($0.tone, $0.dark) }, paper: "#15181c")
        return """
            .chart { max-width: 100%; height: auto; }
            \(light)
            @media screen and (prefers-color-scheme: dark) {
            \(dark)
            }
            """
    }()

    private static func rules(_ colours: [(Tone, String)], paper: String) -> String {
        let lines = colours.map { tone, colour in
            ".\(fill(tone)) { fill: \(colour); } .\(stroke(tone)) { stroke: \(colour); }"
        }
        return
            (lines + [
                ".chart-paper { fill: \(paper); } .chart-halo { paint-order: stroke; stroke: \(paper); stroke-width: 3px; }"
            ]).joined(separator: "\n")
    }
}
