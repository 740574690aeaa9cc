import IntegerProgramming
import SelectionCore

extension DelegateSelector {
    /// Finds for every counted statement how low and how high its count can be where everything else that is required is kept,
    /// and whether all of it together can be kept.
    ///
    /// Whoever asks again after an edit keeps a `SelectionSession`.
    /// - Parameters:
    ///   - inputs: the plan and the nominees.
    ///   - options: the time limit, the threads; the built-in engine answers.
    public static func room(_ inputs: SelectionInputs, options: SelectionOptions = SelectionOptions()) -> PlanRoom {
        var session = SelectionSession(inputs, options: options)
        session.refine(within: options.timeLimit)
        return session.room
    }
}
