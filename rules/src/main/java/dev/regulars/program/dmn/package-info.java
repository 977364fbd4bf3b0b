/** {@code tiers.dmn} on Kogito's decision API. */
@org.jspecify.annotations.NullMarked
package dev.regulars.program.dmn;
