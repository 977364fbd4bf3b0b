/** What campaigns with a budget have left. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.budgets;
