/** {@code tiers.dmn} as a table of rows that a marketer edits, written back into the same file. */
@org.jspecify.annotations.NullMarked
package dev.regulars.program.tiers;
