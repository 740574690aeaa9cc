/// The style sheet of pages.
enum PageStyle {
    /// The depth to which paragraphs may be indented.
    static let levels = 4

    /// The sheet; `isWide` lays the paper across.
    static func sheet(isWide: Bool) -> String {
        [screen(isWide: isWide), dark, paper(isWide: isWide)].joined(separator: "\n")
    }

    private static func screen(isWide: Bool) -> String {
        """
        :root { color-scheme: light dark; }
        body { font: 15px/1.45 system-ui, 'Noto Sans', 'DejaVu Sans', Arial, sans-serif; color: #1b1f24; background: #fff;
          margin: 0 auto; padding: 1.2rem; max-width: \(isWide ? 76 : 60)rem; }
        h1 { font-size: 1.6em; line-height: 1.25; margin: 0 0 .3em; }
        h2 { font-size: 1.23em; margin: 1.5em 0 .5em; border-bottom: 1px solid #d0d7de; padding-bottom: .2em; }
        h3 { font-size: 1em; margin: .8em 0 .2em; }
        header p { margin: 0; color: #57606a; }
        table { border-collapse: collapse; margin: .4em 0 1em; font-size: .92em; }
        .small table { font-size: .75em; }
        caption { text-align: left; font-weight: 600; padding: .3em 0; caption-side: top; }
        th, td { padding: .22em .55em; border-bottom: 1px solid #d0d7de; text-align: left; vertical-align: top; }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); padding: 0; }
        thead th { border-bottom: 2px solid #57606a; vertical-align: bottom; }
        tbody th { font-weight: 400; }
        tbody th:not(.whole) { min-width: 8em; }
        .small tbody th:not(.whole) { min-width: 13em; }
        td, th { overflow-wrap: break-word; }
        .number, [data-value] { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        thead .number { white-space: normal; }
        .whole { white-space: nowrap; }
        .changed { background: #fff3cd; font-weight: 600; }
        .broken { background: #fde3e1; color: #8c1d18; font-weight: 600; }
        .total > * { font-weight: 700; border-top: 2px solid #57606a; }
        figure { margin: .6em 0 1.2em; break-inside: avoid; }
        figcaption { font-weight: 600; font-size: .92em; margin-bottom: .2em; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .15em 1em; margin: .4em 0 .8em; }
        dt { font-weight: 600; }
        dd { margin: 0; }
        ul { margin: .2em 0 .6em; padding-left: 1.2em; }
        ul.plain { list-style: none; }
        p { margin: .3em 0; overflow-wrap: break-word; }
        .level2 { margin-left: 1.2em; } .level3 { margin-left: 2.4em; } .level4 { margin-left: 3.6em; }
        """
    }

    private static let dark = """
        @media screen { .table { overflow-x: auto; position: relative; } }
        @media screen and (prefers-color-scheme: dark) {
          body { color: #e8eaed; background: #15181c; }
          header p { color: #a9b1ba; }
          h2, th, td { border-color: #444c56; }
          thead th, .total > * { border-color: #a9b1ba; }
          .changed { background: #4d3d00; }
          .broken { background: #5c1a17; color: #ffb4ab; }
        }
        """

    private static func paper(isWide: Bool) -> String {
        """
        @page { size: A4 \(isWide ? "landscape" : "portrait"); margin: 16mm 12mm 14mm;
          @top-center { content: counter(page); font: 9pt system-ui, 'Noto Sans', sans-serif; } }
        @page :first { @top-center { content: none; } }
        @media print {
          :root { color-scheme: light; }
          body { font-size: 10pt; line-height: 1.3; padding: 0; max-width: none; orphans: 2; widows: 2; }
          h2 { margin: 1.1em 0 .4em; }
          table { font-size: 9pt; }
          th, td { padding: .13em .5em; }
          .small table { font-size: 6.8pt; }
          .small th, .small td { padding: .12em .4em; }
          thead { display: table-header-group; break-inside: avoid; }
          tr, figure, li, dd { break-inside: avoid; }
          h2, h3, caption, thead, figcaption, .lead { break-after: avoid; }
          tbody tr:first-child, tbody tr:last-child, .total { break-before: avoid; }
          .short:not(.roll2, .roll3) { break-inside: avoid; }
          .roll2, .roll3 { columns: 2; column-gap: 2em; font-size: 8pt; }
          .roll3 { columns: 3; }
          .roll2 table, .roll3 table { font-size: 1em; width: 100%; }
          .roll2 th, .roll2 td, .roll3 th, .roll3 td { padding: .1em .3em; }
          .chart { max-height: \(isWide ? 145 : 220)mm; }
          .table + p { break-before: avoid; }
          .changed, .broken { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        }
        """
    }
}
