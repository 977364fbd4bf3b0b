/** Decisions as sentences, for people who ask why. */
@org.jspecify.annotations.NullMarked
package dev.regulars.program.explaining;
