/** {@code ./regulars simulate}: a program's folder on a file of real sales, without servers. */
@org.jspecify.annotations.NullMarked
package dev.regulars.simulation.command;
