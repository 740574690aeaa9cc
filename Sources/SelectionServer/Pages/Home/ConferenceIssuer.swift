import DelegateSelection
import Foundation
import SelectionStore

/// Who issues the papers of a new conference: whoever the form names, else the ward that the conference's name has. A ward's papers do
/// not go out under the letterhead of the city's office.
struct ConferenceIssuer {
    private let named: String
    private let name: String

    /// The issuer that a form names, blank for none, of a conference with a name.
    init(named: String, of name: String) { (self.named, self.name) = (named, name) }

    /// The files of the conference, its letterhead with this issuer; as they are where there is none, or their letterhead cannot be read.
    func folder(_ folder: ConferenceFolder) -> ConferenceFolder {
        guard let issuer = named.isEmpty ? ward(in: folder).map({ "UBND " + $0 }) : named,
            let old = folder.files.first(where: { $0.name == DocumentName.letterhead })
        else { return folder }
        var text = LetterheadText(String(decoding: old.bytes, as: UTF8.self))
        text.set("issuer", to: issuer)
        // What the other issuer signs with is none of this one's.
        let isCommittee = ["UBND ", "Ủy ban nhân dân "].contains { issuer.normalized.hasPrefix($0) }
        text.set("number", to: isCommittee ? "/UBND" : "")
        for key in ["superior", "numbers", "date", "signatory", "recipients"] { text.set(key, to: "") }
        text.set("signature", to: isCommittee ? "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH" : "")
        var files = folder.files.filter { $0.name != DocumentName.letterhead }
        files.append(.init(name: DocumentName.letterhead, bytes: Array(text.text.utf8)))
        return ConferenceFolder(files)
    }

    /// The ward or commune among the units of the folder that the conference's name has, in the spelling of a letter: `phường Tam Thanh`.
    private func ward(in folder: ConferenceFolder) -> String? {
        guard let file = folder.file(DocumentName.units) else { return nil }
        let words = name.lowercased()
        do {
            let units = try UnitTable.read(file).table.units.map(\.name)
            let ward = units.filter { unit in
                ["Phường ", "Xã ", "Thị trấn "].contains(where: unit.hasPrefix) && words.contains(unit.lowercased())
            }.max { $0.count < $1.count }
            return ward.map { $0.prefix(1).lowercased() + $0.dropFirst() }
        } catch {
            // A table that cannot be read is told of on the page of units.
            return nil
        }
    }
}
