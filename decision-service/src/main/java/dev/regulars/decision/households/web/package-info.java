/** Households over HTTP. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.households.web;
