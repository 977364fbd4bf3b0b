/** Points as a member holds them: lots with the terms they were issued under, and the movements between accounts. */
@org.jspecify.annotations.NullMarked
package dev.regulars.points;
