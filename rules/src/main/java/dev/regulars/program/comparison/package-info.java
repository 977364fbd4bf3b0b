/** What differs between two versions of a program, in the words of those who run it. */
@org.jspecify.annotations.NullMarked
package dev.regulars.program.comparison;
