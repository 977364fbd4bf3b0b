/** What was decided of a transaction, and why, for people who are asked. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.explaining;
