/** Step 9: what a member likes to buy, and which offers suit that. */
@org.jspecify.annotations.NullMarked
package dev.regulars.engine.offers;
