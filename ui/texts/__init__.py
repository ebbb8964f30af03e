"""Every sentence that depends on a code: for each reason, problem, state and error one, in the user's language."""
