/** The program's command line, for marketers and for checks before a change is merged. */
@org.jspecify.annotations.NullMarked
package dev.regulars.program.command;
