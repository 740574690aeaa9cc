import Foundation

extension CurveSheet {
    private typealias Place = SVGDrawing.Place

    /// Sizes in pixels.
    private enum Layout {
        static let columns = 4
        static let width = 980.0
        static let (left, right) = (78.0, 14.0)
        static let head = 92.0
        static let panel = (width: 212.0, height: 168.0)
        static let gap = (x: 13.0, y: 52.0)
        /// The distance between the edge of a panel and its outermost points.
        static let inset = 14.0
        static let lineOfText = 15.0
    }

    /// The picture as an SVG file.
    public var svg: String {
        var drawing = SVGDrawing()
        drawing.rectangle(.init(0, 0), width: Layout.width, height: height, "ground")
        drawing.text(title, .init(18, 32), "title")
        drawing.text(subtitle, .init(18, 54), "subtitle small")
        for (index, panel) in panels.enumerated() { draw(panel, at: corner(ofCell: index), index, in: &drawing) }
        drawLegend(in: &drawing)
        let middle = corner(ofCell: 0).y + (gridHeight - Layout.gap.y) / 2
        drawing.text(
            "merit of the selection held, as a share of the best", .init(20, middle), "small", .middle, turned: true)
        for (index, source) in sources.enumerated() {
            drawing.text(source, .init(18, footTop + Layout.lineOfText * Double(index + 1)), "source")
        }
        return drawing.document(width: Layout.width, height: height, title: title, styles: CurveSheet.styles)
    }

    // MARK: Places

    /// The first of the two cells that the legend takes after the panels; both are in one row.
    private var legendCell: Int {
        panels.count % Layout.columns == Layout.columns - 1 ? panels.count + 1 : panels.count
    }
    private var rows: Int { legendCell / Layout.columns + 1 }
    private var gridHeight: Double { Double(rows) * (Layout.panel.height + Layout.gap.y) }
    private var footTop: Double { Layout.head + gridHeight - 14 }
    private var height: Double { footTop + Layout.lineOfText * Double(sources.count) + 16 }

    private func corner(ofCell index: Int) -> Place {
        let (row, column) = index.quotientAndRemainder(dividingBy: Layout.columns)
        return Place(
            Layout.left + Double(column) * (Layout.panel.width + Layout.gap.x),
            Layout.head + Double(row) * (Layout.panel.height + Layout.gap.y))
    }

    private func x(_ seconds: Double, _ corner: Place) -> Double {
        let (first, last) = (log(self.seconds.first ?? 1), log(self.seconds.last ?? 1))
        let share = last > first ? (log(seconds) - first) / (last - first) : 0.5
        return corner.x + Layout.inset + share * (Layout.panel.width - 2 * Layout.inset)
    }

    private func y(_ position: Double, _ corner: Place) -> Double {
        corner.y + Layout.panel.height - Layout.inset - position * (Layout.panel.height - 2 * Layout.inset)
    }

    // MARK: Panels

    private func draw(_ panel: Panel, at corner: Place, _ index: Int, in drawing: inout SVGDrawing) {
        drawing.rectangle(corner, width: Layout.panel.width, height: Layout.panel.height, "field")
        drawing.text(panel.title, .init(corner.x, corner.y - 7), "panel")
        drawing.text(panel.remark, .init(corner.x + Layout.panel.width, corner.y - 7), "tick", .end)
        drawAxes(at: corner, isFirstColumn: index.isMultiple(of: Layout.columns), in: &drawing)
        for curve in panel.curves.sorted(by: { $0.subject.rawValue < $1.subject.rawValue }) {
            if curve.subject == .bound { fillOpen(panel, curve, corner, in: &drawing) }
            draw(curve, corner, in: &drawing)
        }
    }

    private func drawAxes(at corner: Place, isFirstColumn: Bool, in drawing: inout SVGDrawing) {
        for tick in ShareScale().ticks {
            let height = y(tick.position, corner)
            drawing.line(
                .init(corner.x, height), .init(corner.x + Layout.panel.width, height),
                tick.label == "100 %" ? "best" : "rule")
            if isFirstColumn { drawing.text(tick.label, .init(corner.x - 6, height + 3.5), "tick", .end) }
        }
        for moment in seconds {
            let left = x(moment, corner)
            drawing.line(
                .init(left, corner.y + Layout.panel.height), .init(left, corner.y + Layout.panel.height + 4), "rule")
            drawing.text(
                label(moment), .init(left, corner.y + Layout.panel.height + 15), "tick", .middle)
        }
    }

    private func label(_ seconds: Double) -> String {
        seconds == seconds.rounded() ? "\(Int(seconds))" : "\(seconds)"
    }

    /// Fills the gap that is still open between our selection and our bound.
    private func fillOpen(_ panel: Panel, _ bound: Curve, _ corner: Place, in drawing: inout SVGDrawing) {
        guard let own = panel.curves.first(where: { $0.subject == .own }) else { return }
        for (index, next) in zip(seconds.indices, seconds.indices.dropFirst()) {
            let sides = [index, next].map { (bound.shares[$0], own.shares[$0]) }
            guard sides.allSatisfy({ $0.0 != nil && $0.1 != nil }) else { continue }
            let corners = [
                place(index, bound.shares[index], corner), place(next, bound.shares[next], corner),
                place(next, own.shares[next], corner), place(index, own.shares[index], corner),
            ]
            drawing.area(corners, "open")
        }
    }

    private func draw(_ curve: Curve, _ corner: Place, in drawing: inout SVGDrawing) {
        let isBound = curve.subject == .bound
        let places = curve.shares.indices.filter { !isBound || curve.shares[$0] != nil }.map {
            place($0, curve.shares[$0], corner)
        }
        if isBound, places.count == 1 {
            // A bound has no mark; where it is known at one time only, a dash stands for it.
            drawing.line(.init(places[0].x - 7, places[0].y), .init(places[0].x + 7, places[0].y), "bound")
        }
        drawing.path(places, curve.subject.line)
        for place in places { curve.subject.mark(place, in: &drawing) }
    }

    private func place(_ index: Int, _ share: Double?, _ corner: Place) -> Place {
        Place(x(seconds[index], corner), y(ShareScale().position(of: share), corner))
    }

    // MARK: Legend

    private func drawLegend(in drawing: inout SVGDrawing) {
        let corner = corner(ofCell: legendCell)
        for (index, entry) in legend.enumerated() {
            let height = corner.y + 14 + Double(index) * 24
            drawing.path([.init(corner.x + 8, height), .init(corner.x + 52, height)], entry.subject.line)
            entry.subject.mark(.init(corner.x + 30, height), in: &drawing)
            drawing.text(entry.name, .init(corner.x + 62, height + 4), "legend")
        }
        let words = [
            "across: seconds of search, reading aside (logarithmic)",
            "up: nearer to 100 % the axis looks closer; above it, bounds",
            "none: no selection that keeps the rules",
        ]
        for (index, word) in words.enumerated() {
            let height = corner.y + 14 + Double(legend.count) * 24 + 10 + Double(index) * Layout.lineOfText
            drawing.text(word, .init(corner.x + 8, height), "tick")
        }
    }
}
