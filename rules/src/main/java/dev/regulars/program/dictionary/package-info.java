/**
 * The data dictionary: every table, column and setting of the program language, its type, what it may hold and what it
 * means. Reader, writer, checks, workbook and {@code docs/program-reference.md} work from it.
 */
@org.jspecify.annotations.NullMarked
package dev.regulars.program.dictionary;
