import Foundation

/// A picture as SVG: shapes in the order in which they are drawn, each with a class that the style sheet colours.
public struct SVGDrawing: Sendable {
    /// A place, in pixels from the left and the top.
    public struct Place: Sendable, Equatable {
        public var x, y: Double

        /// The place (x, y).
        public init(_ x: Double, _ y: Double) { (self.x, self.y) = (x, y) }
    }

    /// The side of a text that is at its place.
    public enum Anchor: String, Sendable { case start, middle, end }

    private var shapes: [String] = []

    /// An empty picture.
    public init() {}

    /// A straight line.
    public mutating func line(_ from: Place, _ to: Place, _ style: String) {
        shapes.append(
            "<line x1=\"\(figure(from.x))\" y1=\"\(figure(from.y))\" x2=\"\(figure(to.x))\" y2=\"\(figure(to.y))\" "
                + "class=\"\(style)\"/>")
    }

    /// A line through `places`; nothing where there are fewer than two.
    public mutating func path(_ places: [Place], _ style: String) {
        guard places.count > 1 else { return }
        shapes.append("<polyline points=\"\(points(places))\" class=\"\(style)\"/>")
    }

    /// A filled shape with these corners.
    public mutating func area(_ places: [Place], _ style: String) {
        shapes.append("<polygon points=\"\(points(places))\" class=\"\(style)\"/>")
    }

    /// A filled rectangle.
    public mutating func rectangle(_ corner: Place, width: Double, height: Double, _ style: String) {
        shapes.append(
            "<rect x=\"\(figure(corner.x))\" y=\"\(figure(corner.y))\" width=\"\(figure(width))\" "
                + "height=\"\(figure(height))\" class=\"\(style)\"/>")
    }

    /// A disc.
    public mutating func disc(_ centre: Place, radius: Double, _ style: String) {
        shapes.append(
            "<circle cx=\"\(figure(centre.x))\" cy=\"\(figure(centre.y))\" r=\"\(figure(radius))\" class=\"\(style)\"/>"
        )
    }

    /// A line of text; `turned` for one that reads upwards.
    public mutating func text(
        _ text: String, _ place: Place, _ style: String, _ anchor: Anchor = .start, turned: Bool = false
    ) {
        let turn = turned ? " transform=\"rotate(-90 \(figure(place.x)) \(figure(place.y)))\"" : ""
        shapes.append(
            "<text x=\"\(figure(place.x))\" y=\"\(figure(place.y))\" text-anchor=\"\(anchor.rawValue)\" "
                + "class=\"\(style)\"\(turn)>\(SVGDrawing.escaped(text))</text>")
    }

    /// The file, `width` × `height` pixels.
    /// - Parameters:
    ///   - title: what is read out to those who do not see it.
    ///   - styles: the style sheet.
    public func document(width: Double, height: Double, title: String, styles: String) -> String {
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(figure(width)) \(figure(height))" \
        width="\(figure(width))" height="\(figure(height))" role="img">
        <title>\(SVGDrawing.escaped(title))</title>
        <style>
        \(styles)
        </style>
        \(shapes.joined(separator: "\n"))
        </svg>

        """
    }

    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }

    private func points(_ places: [Place]) -> String {
        places.map { "\(figure($0.x)),\(figure($0.y))" }.joined(separator: " ")
    }

    /// A number of pixels as text; a tenth of a pixel is enough.
    private func figure(_ value: Double) -> String {
        let text = String(format: "%.1f", value)
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
