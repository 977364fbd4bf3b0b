/** The Studio's use cases: drafts of a program, their changes, and their way to the tills. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.authoring;
