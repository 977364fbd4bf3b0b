/** The scenarios of a draft, and baskets that are tried on it. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.authoring.scenarios;
