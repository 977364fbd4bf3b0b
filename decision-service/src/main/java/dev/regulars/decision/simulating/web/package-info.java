/** Simulations over HTTP. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.simulating.web;
