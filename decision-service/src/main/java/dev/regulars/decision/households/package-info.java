/** Members who spend their points together. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.households;
