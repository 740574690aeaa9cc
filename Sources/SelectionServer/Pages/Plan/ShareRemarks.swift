import DelegateSelection

/// What is remarked beside fields that had a share: people in its place, or shares that no longer add up; and the way to mend it.
struct ShareRemark: Sendable, Equatable {
    /// What is remarked.
    enum Kind: Sendable, Equatable {
        /// So many people where a share of so many percent was.
        case people(count: String, percent: String)
        /// A number without a sign where only a share can be, as the field's fault says.
        case bare(percent: String)
        /// Two shares whose sum is not 100 %; the other one, and what it would have to be.
        case rest(sum: String, other: String, percent: String)
    }

    var kind: Kind
    /// What the button does.
    var action: String
}

extension PlanDraft {
    /// The remarks beside fields, by their places.
    /// - Parameter stored: the text of the plan as it is saved, which tells what a field had before.
    func remarks(after stored: PlanText?) -> [PlanPath: ShareRemark] {
        guard let document else { return [:] }
        var remarks = rest(document.root, after: stored)
        for (path, people) in peopleForShares(document, after: stored) { remarks[path] = people }
        return remarks
    }

    /// Bounds that were a share and are a number of people now.
    private func peopleForShares(_ document: PlanText, after stored: PlanText?) -> [PlanPath: ShareRemark] {
        guard let stored else { return [:] }
        var found: [PlanPath: ShareRemark] = [:]
        for (_, path) in document.root.places() where PlanDraft.mayBeShare(path) {
            guard let text = document.value(path), let before = stored.value(path), PlanDraft.share(before) != nil,
                PlanDraft.isSameRule(path, document, stored), let number = PlanDraft.number(text),
                let percent = PlanDraft.percent(meantBy: number)
            else { continue }
            let isShareAlone = path.steps.first == "composition"
            found[path] = ShareRemark(
                kind: isShareAlone ? .bare(percent: percent) : .people(count: text, percent: percent),
                action: "share:\(path)")
        }
        return found
    }

    /// Two shares of the composition that do not add up to 100 %.
    private func rest(_ root: DocumentNode, after stored: PlanText?) -> [PlanPath: ShareRemark] {
        let place = PlanPath(["composition", "shares"])
        guard let entries = root[place]?.entries, entries.count == 2 else { return [:] }
        let shares = entries.compactMap { PlanDraft.share($0.value.text ?? "") }
        guard shares.count == 2, shares[0] + shares[1] != 100 else { return [:] }
        let changed = entries.indices.filter { index in
            stored?.value(place.adding(entries[index].key)) != entries[index].value.text
        }
        var found: [PlanPath: ShareRemark] = [:]
        for index in changed.isEmpty ? Array(entries.indices) : changed
        where shares[index] >= .zero && shares[index] <= 100 {
            let path = place.adding(entries[index].key)
            found[path] = ShareRemark(
                kind: .rest(
                    sum: PlanDraft.text(shares[0] + shares[1]), other: entries[1 - index].key,
                    percent: PlanDraft.text(Rational(100) - shares[index])),
                action: "rest:\(path)")
        }
        return found
    }

    /// The fields that hold bounds, which people and shares are both.
    private static func mayBeShare(_ path: PlanPath) -> Bool {
        switch path.steps.first {
        case "rules", "quotas": ["min", "max"].contains(path.steps.last)
        case "composition": path.steps.count == 3 && path.steps[1] == "shares"
        default: false
        }
    }

    /// True where the rule in a place is the one that was there before.
    private static func isSameRule(_ path: PlanPath, _ one: PlanText, _ other: PlanText) -> Bool {
        guard path.steps.first != "composition" else { return true }
        let place = PlanPath(Array(path.steps.prefix(2)))
        return ["id", "group", "by", "of"].allSatisfy { key in
            one.value(place.adding(key)) == other.value(place.adding(key))
        }
    }

    /// The percents that a number without a sign may have meant: `45`, and 70 for `0.7`; nil for any other.
    static func percent(meantBy number: Rational) -> String? {
        guard number > .zero, number <= 100 else { return nil }
        return text(number < 1 ? number * 100 : number)
    }

    /// A number without a sign; nil for anything else.
    static func number(_ text: String) -> Rational? {
        do throws(WrittenNumber.Fault) {
            return try WrittenNumber(text, mayGroup: false).value
        } catch {
            return nil
        }
    }

    /// The percents of a share such as `45%` or `12.5 %`; nil for anything else.
    private static func share(_ text: String) -> Rational? {
        guard text.hasSuffix("%") else { return nil }
        return number(FormFields.trimmedLine(String(text.dropLast())))
    }

    private static func text(_ number: Rational) -> String { number.decimal ?? number.description }
}

extension PlanActions {
    /// Makes a number of people the share that was meant.
    func makeShare(_ path: PlanPath, _ draft: inout PlanDraft) {
        guard let number = draft.document?.value(path).flatMap(PlanDraft.number),
            let percent = PlanDraft.percent(meantBy: number)
        else { return }
        edit(&draft, path) { text throws(PlanText.Fault) in try text.set(path, to: percent + "%") }
    }

    /// Gives the other of two shares what is left of 100 %.
    func makeRest(_ path: PlanPath, _ draft: inout PlanDraft) {
        guard let remark = draft.remarks(after: nil)[path], case .rest(_, let other, let percent) = remark.kind,
            let parent = path.parent
        else { return }
        let place = parent.adding(other)
        edit(&draft, place) { text throws(PlanText.Fault) in try text.set(place, to: percent + "%") }
    }
}

extension PlanForm {
    /// The place of what is remarked beside a field, filled or not: the script fills it.
    func remark(_ path: PlanPath) -> Markup {
        .element(
            "span", ["class": "remark", "id": "remark\(path)", "data-part": "remark\(path)", "role": "status"],
            draft.remarks[path].map(said) ?? [])
    }

    /// What is said in such a place.
    func said(_ remark: ShareRemark) -> [Markup] {
        let (sentence, offer): (PlanPageMessage?, PlanPageMessage) =
            switch remark.kind {
            case .people(let count, let percent):
                (
                    .peopleNotShare(count: decimal(count), percent: decimal(percent)),
                    .makeShare(percent: decimal(percent))
                )
            case .bare(let percent): (nil, .makeShare(percent: decimal(percent)))
            case .rest(let sum, let other, let percent):
                (.sharesSum(sum: decimal(sum)), .makeRest(other: other, percent: decimal(percent)))
            }
        return [
            .words(sentence.map { words($0) + " " } ?? ""),
            .button(words(offer), name: "do", value: remark.action, classes: "quiet small"),
        ]
    }

    /// A number as the visitor's language writes it.
    func decimal(_ text: String) -> String { PlanNumber.shown(text, visit.language) }
}

/// Numbers in the fields of a plan: Vietnamese has a comma before decimals, the plan's text a point.
enum PlanNumber {
    /// A number as a language writes it; other texts stay as they are.
    static func shown(_ text: String, _ language: Language) -> String {
        guard language == .vietnamese, text.wholeMatch(of: #/-?[0-9]+\.[0-9]+ ?%?/#) != nil else { return text }
        return text.replacing(".", with: ",")
    }

    /// What was typed, as the plan's text has it: `0,7` is 0.7 and `45,5 %` is 45.5%.
    static func written(_ text: String, _ language: Language) -> String {
        guard language == .vietnamese, text.wholeMatch(of: #/-?[0-9]+,[0-9]+\s*%?/#) != nil else { return text }
        return text.replacing(",", with: ".").filter { !$0.isWhitespace }
    }

    /// True where the field of a place takes numbers.
    static func isNumber(_ path: PlanPath) -> Bool {
        path.steps.first != "lottery" && !["fill", "rounding", "label"].contains(path.steps.last)
    }
}
