/** What lets operators follow a transaction through the processes. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.watching;
