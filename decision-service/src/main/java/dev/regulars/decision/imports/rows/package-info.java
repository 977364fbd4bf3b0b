/** A file of members: its lines, its cells, and what a row says of a member. Knows no store. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.imports.rows;
