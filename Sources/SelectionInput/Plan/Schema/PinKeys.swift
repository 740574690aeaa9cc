import DocumentSchema

/// The keys of `pins`.
enum PinKeys {
    static let include = Key(
        "include", .node(.oneOrList(of: .text(), mayBeEmpty: true)),
        "The ids of those who are selected in any case.", "Mã những người chắc chắn được chọn.")
    static let exclude = Key(
        "exclude", .node(.oneOrList(of: .text(), mayBeEmpty: true)),
        "The ids of those who are not selected in any case.", "Mã những người chắc chắn không được chọn.")

    static let map = MapDescription([include.description, exclude.description])
}

/// The keys of an entry of `conflicts` that is not a plain list of ids.
enum ConflictKeys {
    static let ids = Key(
        "ids", .node(.oneOrList(of: .text(), mayBeEmpty: true)), isRequired: true,
        "The ids of the nominees.", "Mã những người liên quan.")
    static let most = Key(
        "max", .whole(from: 0), "How many of them may be selected; 1 by default.",
        "Được chọn nhiều nhất bao nhiêu người trong số đó; nếu không ghi thì là 1.")

    /// Stands for each person who is in the nominees' file under several ids.
    static let samePerson = "same person"

    static let map = MapDescription([ids.description, most.description])

    /// An entry in any of its forms.
    static let form = ValueForm.either([.text(), .list(of: .text(), mayBeEmpty: true), .map(map)])
}
