package dev.regulars.decision.deciding;

import dev.regulars.decision.members.Identifier;
import dev.regulars.engine.Transaction;
import org.jspecify.annotations.Nullable;

/** A transaction and who it is for; no member means anonymous. */
public record Submission(Transaction transaction, @Nullable Identifier member) {}
