/// Curves over time, one panel for each family, with what is needed to read them: a title, axes, a legend, sources.
public struct CurveSheet: Sendable {
    /// The subject of a curve, which decides its colour and its marks.
    public enum Subject: Int, Sendable, CaseIterable {
        /// Our bound: no selection is better.
        case bound
        case firstPeer, secondPeer
        /// Our selection; drawn last, over the others.
        case own
    }

    /// One curve: a share of the best at every time of the sheet, nil where there is none.
    public struct Curve: Sendable {
        public var subject: Subject
        public var shares: [Double?]

        /// A curve of `subject` with its shares.
        public init(_ subject: Subject, _ shares: [Double?]) { (self.subject, self.shares) = (subject, shares) }
    }

    /// The curves of a family.
    public struct Panel: Sendable {
        public var title: String
        /// A few words at the right of the title.
        public var remark: String
        public var curves: [Curve]

        /// A panel.
        public init(title: String, remark: String = "", curves: [Curve]) {
            (self.title, self.remark, self.curves) = (title, remark, curves)
        }
    }

    public var title: String
    public var subtitle: String
    /// The times of the curves' points, in seconds, ascending; drawn on a logarithmic scale.
    public var seconds: [Double]
    public var panels: [Panel]
    /// The legend's name for each subject, in its order.
    public var legend: [(subject: Subject, name: String)]
    /// Lines at the foot: the machine and the way of measuring.
    public var sources: [String]

    /// A sheet.
    public init(
        title: String, subtitle: String, seconds: [Double], panels: [Panel],
        legend: [(subject: Subject, name: String)], sources: [String]
    ) {
        (self.title, self.subtitle, self.seconds, self.panels) = (title, subtitle, seconds, panels)
        (self.legend, self.sources) = (legend, sources)
    }
}
