/// A picture, and its numbers as a table.
package struct ReportFigure: Sendable {
    /// The picture that a figure draws.
    package enum Chart: Sendable {
        /// Bars in rows.
        case bars(BarChart)
        /// Lines over an axis.
        case lines(LineChart)
        /// Differences of units by options.
        case changes(ChangeGrid)
        /// Shares of groups by options.
        case panels(SharePanels)
    }

    /// The words above the picture; nil where the picture says that itself.
    package var caption: String?
    /// The picture that it draws.
    package var chart: Chart
    /// The same in numbers; nil where a table beside it has them.
    package var table: ReportTable?

    /// A figure.
    package init(_ chart: Chart, caption: String? = nil, table: ReportTable? = nil) {
        (self.chart, self.caption, self.table) = (chart, caption, table)
    }

    /// The drawing.
    var picture: SVG {
        switch chart {
        case .bars(let chart): chart.picture
        case .lines(let chart): chart.picture
        case .changes(let chart): chart.picture
        case .panels(let chart): chart.picture
        }
    }
}
