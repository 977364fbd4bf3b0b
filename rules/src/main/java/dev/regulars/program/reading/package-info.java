/**
 * From the files that marketers write to a checked {@link dev.regulars.program.Program}, or to all that is wrong with
 * them.
 */
@org.jspecify.annotations.NullMarked
package dev.regulars.program.reading;
