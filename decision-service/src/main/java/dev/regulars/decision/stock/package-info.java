/** Rewards of which there are only so many. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.stock;
