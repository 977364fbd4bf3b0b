/**
 * What {@code ./regulars bench rules} measures: the engine's matching of rows against its yardsticks, and a whole pure
 * decision.
 */
package dev.regulars.bench;
