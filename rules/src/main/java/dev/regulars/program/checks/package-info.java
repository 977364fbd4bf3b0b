/**
 * What can be wrong with a program whose every cell is right: gaps, rows that never hold, limits that are missing,
 * points that can be pumped. Each finding says where it stands and what would mend it.
 */
@org.jspecify.annotations.NullMarked
package dev.regulars.program.checks;
