/** Runs over HTTP. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.runs.web;
