/** Members out: all of them, or those of a segment, as files. Who took one, and what for, stands in the log. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.audiences;
