package dev.regulars.decision.accounts;

import org.jspecify.annotations.Nullable;

/**
 * An account as it was read, and the decision asked for if it is already committed there.
 *
 * @param committed null means: not committed as of the account's version, so a commit on that version cannot double
 *     it
 */
public record Opened(Account account, @Nullable DecisionRecord committed) {}
