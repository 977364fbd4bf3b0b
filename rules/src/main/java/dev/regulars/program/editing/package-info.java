/** Changes of a program's YAML files that leave comments, order and layout of the rest as they are. */
@org.jspecify.annotations.NullMarked
package dev.regulars.program.editing;
