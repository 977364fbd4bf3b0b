/** Who works in the Studio: sign-in, roles and what each may do. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.people;
