/// The parts of a Word document that are the same in all of ours.
enum WordParts {
    private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let types = "application/vnd.openxmlformats-officedocument.wordprocessingml"

    static let contentTypes = """
        \(declaration)<Types xmlns="\(package)/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/>\
        <Override PartName="/word/document.xml" ContentType="\(types).document.main+xml"/>\
        <Override PartName="/word/styles.xml" ContentType="\(types).styles+xml"/>\
        <Override PartName="/word/header1.xml" ContentType="\(types).header+xml"/>\
        <Override PartName="/word/header2.xml" ContentType="\(types).header+xml"/></Types>
        """

    static let relationships = """
        \(declaration)<Relationships xmlns="\(package)/relationships">\
        <Relationship Id="rId1" Type="\(relations)/officeDocument" Target="word/document.xml"/></Relationships>
        """

    static let documentRelationships = """
        \(declaration)<Relationships xmlns="\(package)/relationships">\
        <Relationship Id="rId1" Type="\(relations)/styles" Target="styles.xml"/>\
        <Relationship Id="rId2" Type="\(relations)/header" Target="header1.xml"/>\
        <Relationship Id="rId3" Type="\(relations)/header" Target="header2.xml"/></Relationships>
        """

    static let styles = """
        \(declaration)<w:styles xmlns:w="\(main)"><w:docDefaults><w:rPrDefault><w:rPr>\
        <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>\
        <w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault>\
        <w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault>\
        </w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
        </w:styles>
        """

    static let pageHeader = """
        \(declaration)<w:hdr xmlns:w="\(main)"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>\
        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>\
        <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>\
        </w:p></w:hdr>
        """

    static let firstPageHeader = """
        \(declaration)<w:hdr xmlns:w="\(main)"><w:p/></w:hdr>
        """

    static func document(_ body: String) -> String {
        """
        \(declaration)<w:document xmlns:w="\(main)" xmlns:r="\(relations)"><w:body>\(body)</w:body></w:document>
        """
    }
}
