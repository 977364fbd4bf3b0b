/** What a program would have made of the past: a draft beside what is live, over the same transactions. */
@org.jspecify.annotations.NullMarked
package dev.regulars.simulation;
