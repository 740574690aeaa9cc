import DelegateSelection

/// The engines of this build that prove what they select.
let exactEngines: [SolverChoice] = DelegateSelector.hasGLPK ? [.glpk, .builtin] : [.builtin]
