/** The state of the program over HTTP. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.programs.web;
