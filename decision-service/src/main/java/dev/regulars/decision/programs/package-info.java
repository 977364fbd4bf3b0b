/** The program that decides now, and the versions that decided before. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.programs;
