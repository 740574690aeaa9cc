import CalendarDays
import SelectionInput
import SelectionReport
import Wording

/// Writes papers as a page that prints on A4 in the form of Decree 30.
package enum PaperPage {
    /// The text of the page.
    package static func text(_ papers: [OfficialDocument], _ letterhead: Letterhead, _ language: Language) -> String {
        let title = papers.first.map { [$0.paper, $0.subject].compactMap(\.self).joined(separator: " – ") } ?? ""
        let head = Markup.element(
            "head", [:],
            [
                .element("meta", ["charset": "utf-8"]), .element("title", title),
                .style(sheet(of: papers)),
            ])
        return Markup.page(
            .element(
                "html", ["lang": language.rawValue, "xmlns": "http://www.w3.org/1999/xhtml"],
                [head, .element("body", [:], papers.map { article($0, letterhead, language) })]))
    }

    /// The style sheet in the page of `papers`.
    package static func sheet(of papers: [OfficialDocument]) -> String {
        HTMLRenderer.style(isWide: !papers.isEmpty && papers.allSatisfy(\.isLandscape)) + "\n" + style
    }

    private static func article(
        _ paper: OfficialDocument, _ letterhead: Letterhead, _ language: Language
    ) -> Markup {
        func say(_ message: PaperMessage) -> String { Message(message).text(language) }
        var issuer = letterhead.superior.map { [Markup.element("p", $0.uppercased())] } ?? []
        issuer += [.element("p", ["class": "strong ruled"], letterhead.issuer.uppercased())]
        if letterhead.takesNumber { issuer.append(.element("p", say(.number(suffix: letterhead.number)))) }
        if paper.paper == nil { issuer.append(.element("p", say(.about(subject: paper.subject)))) }
        let motto = [
            Markup.element("p", ["class": "strong motto"], "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
            .element("p", ["class": "strong ruled"], "Độc lập - Tự do - Hạnh phúc"),
            .element("p", ["class": "slanted"], PaperMessage.day(of: letterhead, language)),
        ]
        var title: [Markup] = []
        if let kind = paper.paper {
            title = [.element("h1", kind), .element("p", ["class": "strong ruled"], paper.subject)]
            if !letterhead.takesNumber {
                title.append(.element("p", ["class": "slanted"], say(.goesWith(issuer: letterhead.issuer))))
            }
        }
        if let addressee = paper.addressee { title.append(.element("p", say(.addressee(name: addressee)))) }
        let receivers = paper.receivers(letterhead.recipients, asAbove: say(.asAbove)).map { Markup.element("li", $0) }
        let signature = letterhead.signature.map { Markup.element("p", ["class": "strong"], $0.uppercased()) }
        return .element(
            "article", ["class": paper.isLandscape ? "across" : "upright"],
            [
                .element(
                    "header", ["class": "sides head"], [.element("div", [:], issuer), .element("div", [:], motto)]),
                .element("div", ["class": "title"], title), .list(HTMLRenderer.sections(of: paper.body)),
                .element(
                    "footer", ["class": "sides"],
                    [
                        .element(
                            "div", ["class": "receivers"],
                            receivers.isEmpty ? [] : [.element("p", say(.recipients)), .element("ul", [:], receivers)]),
                        .element(
                            "div", [:], signature + [.element("p", ["class": "signature"], letterhead.signatory ?? "")]),
                    ]),
            ]
                + paper.appendices.map {
                    .element(
                        "section", ["class": $0.isAcross ? "across" : "upright"],
                        [.element("h1", $0.title)] + HTMLRenderer.sections(of: $0))
                })
    }

    private static let style = """
        body { font: 14pt/1.3 'Times New Roman', Tinos, 'Liberation Serif', serif; }
        article + article { break-before: page; }
        .sides { display: grid; grid-template-columns: 2fr 3fr; gap: 1rem; text-align: center; margin-bottom: 1rem; }
        footer.sides { grid-template-columns: 1fr 1fr; margin-top: 1.5rem; break-inside: avoid; }
        .sides p { margin: 0; color: inherit; }
        .head { font-size: 13pt; gap: .5rem; }
        .head p { white-space: pre-wrap; }
        @media (min-width: 36rem) { .head { grid-template-columns: minmax(0, 1fr) max-content; } .motto { white-space: nowrap !important; } }
        .title { text-align: center; margin: 1rem 0; }
        .title h1 { font-size: 14pt; margin: 0; }
        .title p { margin: 0 0 .6rem; }
        .strong { font-weight: 700; }
        .slanted { font-style: italic; margin-top: .8rem; }
        .ruled::after { content: ''; display: block; width: 35%; margin: .15rem auto .4rem; border-bottom: 1px solid; }
        .receivers { text-align: left; font-size: 11pt; }
        .receivers p { font-weight: 700; font-style: italic; }
        .signature { margin-top: 5rem; font-weight: 700; }
        th, td { border: 1px solid #57606a; }
        .across { page: across; }
        .upright { page: upright; }
        @page across { size: A4 landscape; }
        @page upright { size: A4 portrait; }
        @page { margin: 20mm 15mm 20mm 30mm; @top-center { content: counter(page); } }
        @page :first { @top-center { content: ''; } }
        """
}
