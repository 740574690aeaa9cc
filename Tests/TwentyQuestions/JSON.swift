import ExactArithmetic
import Foundation
import Testing

/// A JSON document, by its keys; what is not there is empty.
@dynamicMemberLookup
struct JSON {
    private let content: Any?

    init(_ text: String) throws { content = try JSONSerialization.jsonObject(with: Data(text.utf8)) }

    private init(content: Any?) { self.content = content is NSNull ? nil : content }

    subscript(dynamicMember key: String) -> JSON { self[key] }

    subscript(key: String) -> JSON { JSON(content: (content as? [String: Any])?[key]) }

    subscript(index: Int) -> JSON { list.indices.contains(index) ? list[index] : JSON(content: nil) }

    /// The part whose `key` is `text`.
    func part(_ key: String, _ text: String) -> JSON { list.first { $0[key].text == text } ?? JSON(content: nil) }

    var list: [JSON] { (content as? [Any] ?? []).map { JSON(content: $0) } }
    var exists: Bool { content != nil }
    var text: String? { content as? String }
    var texts: [String] { list.compactMap(\.text) }
    var number: Int? { (content as? NSNumber)?.intValue }
    var flag: Bool? { content as? Bool }

    /// A quantity that is written as a text: `38827/4`.
    var quantity: Rational? {
        let parts = (text ?? "").split(separator: "/").map { Int($0) }
        switch (parts.first ?? nil, parts.dropFirst().first) {
        case (let whole?, nil): return Rational(whole)
        case (let above?, .some(let below?)): return Rational(above, below)
        default: return nil
        }
    }
}

extension DirectValue {
    /// The worth of a list that the product states; nil where it holds none.
    init?(_ objective: JSON) {
        guard let seats = objective.seats.number, let merit = objective.merit.quantity else { return nil }
        let missed = objective.shortfalls.list.reduce(into: [Int: Rational]()) { sums, part in
            if let priority = part.priority.number { sums[priority] = part.value.quantity }
        }
        self.init(seats: seats, shortfalls: DirectModel.priorities.map { missed[$0] ?? .zero }, merit: merit)
    }
}
