import ExactArithmetic
import SelectionReport

/// Numbers as papers write them, by one rule.
extension ExportMaterial {
    /// A count in a cell.
    func cell(_ count: Int) -> ReportCell { .number(numbers.text(count), .count(count)) }

    /// A quantity in a cell.
    func cell(_ quantity: Rational) -> ReportCell { .number(numbers.text(quantity), .amount(quantity)) }

    /// A share in percent, in a cell.
    func share(_ part: Int, of whole: Int) -> ReportCell {
        .number(percent(part, of: whole), whole == 0 ? nil : .share(part, of: whole))
    }

    /// A share in percent with two decimals, halves rounded up, by whole numbers: one rule for all papers.
    func percent(_ part: Int, of whole: Int) -> String {
        whole == 0 ? "–" : decimal(Rational(part, whole) * 100, digits: 2)
    }

    /// A quantity with so many decimals, as the language writes it.
    func decimal(_ quantity: Rational, digits: Int) -> String {
        let text = quantity.fixed(digits)
        return language == .vietnamese ? text.replacing(".", with: ",") : text
    }
}
