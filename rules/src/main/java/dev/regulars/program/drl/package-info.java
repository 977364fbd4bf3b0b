/** An engineer's {@code .drl}, compiled when the program is read, and what its rules may see. */
@org.jspecify.annotations.NullMarked
package dev.regulars.program.drl;
