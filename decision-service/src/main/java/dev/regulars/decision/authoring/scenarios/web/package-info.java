/** Scenarios and baskets over HTTP. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.authoring.scenarios.web;
