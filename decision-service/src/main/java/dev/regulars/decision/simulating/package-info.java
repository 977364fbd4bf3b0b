/** Drafts simulated on the decisions that are stored. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.simulating;
