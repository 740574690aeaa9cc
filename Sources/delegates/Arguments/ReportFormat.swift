import ArgumentParser
import DelegateSelection

/// The format of an answer; `--format`.
typealias ReportFormat = DocumentFormat

extension DocumentFormat: ExpressibleByArgument {}
