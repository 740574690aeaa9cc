import ExactArithmetic
import Foundation
import Testing

/// A JSON document, by its keys; what is not there is empty.
@dynamicMemberLookup
struct JSON {
    private let value: Any?

    init(_ text: String) throws { value = try JSONSerialization.jsonObject(with: Data(text.utf8)) }

    private init(value: Any?) { self.value = value is NSNull ? nil : value }

    subscript(dynamicMember key: String) -> JSON { self[key] }

    subscript(key: String) -> JSON { JSON(value: (value as? [String: Any])?[key]) }

    subscript(index: Int) -> JSON { list.indices.contains(index) ? list[index] : JSON(value: nil) }

    /// The part whose `key` is `text`.
    func part(_ key: String, _ text: String) -> JSON { list.first { $0[key].text == text } ?? JSON(value: nil) }

    var list: [JSON] { (value as? [Any] ?? []).map { JSON(value: $0) } }
    var exists: Bool { value != nil }
    var text: String? { value as? String }
    var texts: [String] { list.compactMap(\.text) }
    var number: Int? { (value as? NSNumber)?.intValue }
    var flag: Bool? { value as? Bool }

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
    /// What the product says that a list is worth; nil where it holds none.
    init?(_ objective: JSON) {
        guard let seats = objective.seats.number, let merit = objective.merit.quantity else { return nil }
        let missed = objective.shortfalls.list.reduce(into: [Int: Rational]()) { sums, part in
            if let priority = part.priority.number { sums[priority] = part.value.quantity }
        }
        self.init(seats: seats, shortfalls: DirectModel.priorities.map { missed[$0] ?? .zero }, merit: merit)
    }
}
