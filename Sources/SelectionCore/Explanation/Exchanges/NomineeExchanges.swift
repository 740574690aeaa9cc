/// Who could sit in a delegate’s place, or in whose place a nominee could sit.
public struct NomineeExchanges: Sendable {
    /// The single exchanges.
    public var answer: ExchangeSession.Answer
    /// Where no single exchange keeps every required rule: the best selection with them, or without them, in which several people
    /// change at once; nil where there is a single exchange, and for those who are pinned.
    public var otherwise: WhatIf?

    /// An answer.
    package init(_ answer: ExchangeSession.Answer, otherwise: WhatIf? = nil) {
        (self.answer, self.otherwise) = (answer, otherwise)
    }
}
