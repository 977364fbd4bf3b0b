/**
 * Deciding a transaction and committing it once; the use case {@link
 * dev.regulars.decision.deciding.DecideTransaction}.
 */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.deciding;
