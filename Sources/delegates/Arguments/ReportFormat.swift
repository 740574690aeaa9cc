import ArgumentParser
import DelegateSelection

/// How an answer is written; `--format`.
typealias ReportFormat = DocumentFormat

extension DocumentFormat: ExpressibleByArgument {}
