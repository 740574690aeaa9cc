import ArgumentParser
import DelegateSelection

/// `--all`.
struct ExtentArguments: ParsableArguments {
    @Flag(
        help: """
            List all that were tied until the lottery, and all lines of quotas by each value (html, json): \
            not only the first \(ListExtent.longest).
            """)
    var all = false

    /// The extent of lists without a natural end.
    var extent: ListExtent { all ? .whole : .short }
}
