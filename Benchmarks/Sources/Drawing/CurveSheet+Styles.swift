extension CurveSheet {
    /// Colours that people tell apart who see few (after Okabe and Ito), on a ground of the picture's own: a page may be
    /// light or dark, and know it or not.
    static let styles = """
        text { font-family: 'DejaVu Sans', 'Segoe UI', Helvetica, Arial, sans-serif; fill: #1f2328; font-size: 11px; }
        .ground { fill: #ffffff; }
        .title { font-size: 19px; font-weight: 600; }
        .subtitle { font-size: 12.5px; }
        .panel { font-size: 13px; font-weight: 600; }
        .small, .tick, .source { fill: #59636e; }
        .tick { font-size: 10px; }
        .source { font-size: 10px; }
        .field { fill: #f6f8fa; }
        .rule { stroke: #d1d9e0; stroke-width: 1; }
        .best { stroke: #818b98; stroke-width: 1.4; }
        .own, .firstPeer, .secondPeer, .bound { fill: none; stroke-width: 2.2; stroke-linejoin: round; }
        .own { stroke: #0072b2; stroke-width: 2.8; }
        .bound { stroke: #0072b2; stroke-width: 1.6; stroke-dasharray: 5 3; }
        .firstPeer { stroke: #d55e00; }
        .secondPeer { stroke: #009e73; }
        .ownMark { fill: #0072b2; }
        .firstPeerMark { fill: #d55e00; }
        .secondPeerMark { fill: #009e73; }
        .open { fill: #0072b2; fill-opacity: 0.12; }
        @media (prefers-color-scheme: dark) {
          text { fill: #f0f6fc; }
          .ground { fill: #0d1117; }
          .small, .tick, .source { fill: #9198a1; }
          .field { fill: #151b23; }
          .rule { stroke: #2f3742; }
          .best { stroke: #656c76; }
          .own, .bound { stroke: #56b4e9; }
          .firstPeer { stroke: #ff9e4a; }
          .secondPeer { stroke: #3ddbb0; }
          .ownMark { fill: #56b4e9; }
          .firstPeerMark { fill: #ff9e4a; }
          .secondPeerMark { fill: #3ddbb0; }
          .open { fill: #56b4e9; fill-opacity: 0.16; }
        }
        """
}

extension CurveSheet.Subject {
    /// The class of its line.
    var line: String {
        switch self {
        case .own: "own"
        case .bound: "bound"
        case .firstPeer: "firstPeer"
        case .secondPeer: "secondPeer"
        }
    }

    /// Marks its point at `place`; a bound has none. Shapes differ, for those who do not see colours.
    func mark(_ place: SVGDrawing.Place, in drawing: inout SVGDrawing) {
        let size = 3.6
        switch self {
        case .bound: break
        case .own: drawing.disc(place, radius: size, "ownMark")
        case .firstPeer:
            drawing.rectangle(
                .init(place.x - size, place.y - size), width: 2 * size, height: 2 * size, "firstPeerMark")
        case .secondPeer:
            drawing.area(
                [
                    .init(place.x, place.y - 1.4 * size), .init(place.x + 1.3 * size, place.y + size),
                    .init(place.x - 1.3 * size, place.y + size),
                ], "secondPeerMark")
        }
    }
}
