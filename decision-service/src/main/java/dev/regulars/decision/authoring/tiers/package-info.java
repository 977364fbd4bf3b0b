/** The tier policy of a draft as a table. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.authoring.tiers;
