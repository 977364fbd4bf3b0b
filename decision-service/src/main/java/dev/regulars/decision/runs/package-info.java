/** Work that goes through all members: started for a business day, resumed where it stopped, done once. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.runs;
