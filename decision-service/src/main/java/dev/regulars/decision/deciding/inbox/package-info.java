/** Transactions that waited in Kafka. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.deciding.inbox;
