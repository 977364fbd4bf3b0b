/** What is done to accounts without a purchase: see docs/operations.md. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.operations;
