import SelectionReport

extension ReportTable {
    /// The most columns that stand well beside each other on a page upright.
    private static let mostUpright = 7
    /// The mean width of a letter of 12 points in Times New Roman, in twentieths of a point. Measured on Vietnamese names.
    private static let letter = 105
    /// The most lines over which rows go on in the mean before the page is turned.
    private static let mostLines = 2

    /// True where it needs a page across: it has many columns, its longest words do not stand beside each other on a page upright, or
    /// its rows go on over more than two lines there.
    var needsPageAcross: Bool {
        let upright = WordMarkup.textWidth(isLandscape: false)
        if columns.count > ReportTable.mostUpright || WordTable.leastWidth(self) > upright { return true }
        let rows = rows.prefix(300)
        guard !rows.isEmpty else { return false }
        let letters = rows.reduce(0) { $0 + $1.cells.reduce(0) { $0 + $1.text.count } }
        let padding = columns.count * WordTable.padding
        return letters / rows.count * ReportTable.letter > ReportTable.mostLines * (upright - padding)
    }
}

extension ReportDocument {
    /// True where it is printed across: it says so, or one of its tables needs that.
    var isAcross: Bool { isWide || tables.contains(where: \.needsPageAcross) }
}
