/**
 * A program's tables as one workbook for a spreadsheet program, and back. Nothing of a workbook is trusted: its size is
 * limited before it is parsed, and what is no plain value of a cell is refused.
 */
@org.jspecify.annotations.NullMarked
package dev.regulars.program.workbook;
