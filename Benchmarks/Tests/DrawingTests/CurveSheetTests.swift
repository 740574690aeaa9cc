import Drawing
import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct CurveSheetTests {
    private func sheet(panels: Int = 1, own: [Double?] = [nil, 0.99, 1], bound: [Double?] = [nil, 1.001, 1])
        -> CurveSheet
    {
        CurveSheet(
            title: "Held & proven", subtitle: "<shares>", seconds: [0.05, 0.5, 5],
            panels: (0..<panels).map { index in
                .init(
                    title: "family \(index)", remark: "1 of 3",
                    curves: [.init(.own, own), .init(.bound, bound), .init(.firstPeer, [nil, nil, 0.9])])
            },
            legend: [(.own, "ours"), (.bound, "bound"), (.firstPeer, "peer")], sources: ["a machine"])
    }

    @Test(arguments: [1, 3, 4, 7, 10, 11]) func everythingIsWellFormedAndInside(panels: Int) throws {
        let reader = PictureReader()
        let parser = XMLParser(data: Data(sheet(panels: panels).svg.utf8))
        parser.delegate = reader
        #expect(parser.parse())
        #expect(reader.count(of: "panel") == panels)
        #expect(reader.height > 0 && reader.lowest <= reader.height && reader.lowest > 0)
        #expect(reader.width > 0 && reader.rightmost <= reader.width)
        #expect(
            reader.texts.isSuperset(of: ["Held & proven", "<shares>", "ours", "bound", "peer", "a machine", "none"]))
    }

    @Test func nothingHeldIsDrawnAtTheBottomAndAnUnknownBoundNotAtAll() {
        let parts = sheet().svg.split(separator: "\n")
        func corners(_ style: String) -> [Double] {
            let line = parts.first { $0.hasPrefix("<polyline") && $0.hasSuffix("class=\"\(style)\"/>") } ?? ""
            let points = line.split(separator: "\"").dropFirst().first ?? ""
            return points.split(separator: " ").compactMap { Double($0.split(separator: ",")[1]) }
        }
        let (own, bound) = (corners("own"), corners("bound"))
        #expect(own.count == 3 && bound.count == 2)
        #expect(own[0] > own[1] && own[1] > own[2])
        #expect(bound[0] < bound[1] && bound[1] == own[2])
        #expect(corners("firstPeer")[0] == own[0])
    }

    @Test func aBoundKnownAtOneTimeOnlyIsSeen() {
        let parts = sheet(bound: [nil, nil, 1.01]).svg.split(separator: "\n")
        #expect(parts.count { $0.hasPrefix("<line") && $0.hasSuffix("class=\"bound\"/>") } == 1)
    }

    @Test func whatIsOpenIsFilledWhereBothEndsAreKnown() {
        #expect(sheet().svg.components(separatedBy: "class=\"open\"").count - 1 == 1)
        #expect(
            sheet(own: [0.9, 0.95, 1], bound: [1.1, 1.01, 1]).svg.components(separatedBy: "class=\"open\"").count - 1
                == 2)
        #expect(!sheet(own: [nil, nil, nil]).svg.contains("class=\"open\""))
    }
}

/// What a picture has: how big it is, its texts, how far its shapes reach.
private final class PictureReader: NSObject, XMLParserDelegate {
    private(set) var width = 0.0, height = 0.0, lowest = 0.0, rightmost = 0.0
    private(set) var texts: Set<String> = []
    private var styles: [String] = []
    private var text = ""

    func count(of style: String) -> Int { styles.count { $0 == style } }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        func number(_ name: String) -> Double { attributes[name].flatMap(Double.init) ?? 0 }
        text = ""
        if name == "svg" {
            (width, height) = (number("width"), number("height"))
            return
        }
        if let style = attributes["class"] { styles.append(style) }
        lowest = max(lowest, number("y") + number("height"), number("y2"), number("cy"))
        rightmost = max(rightmost, number("x") + number("width"), number("x2"), number("cx"))
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        if name == "text" { texts.insert(text) }
    }
}
