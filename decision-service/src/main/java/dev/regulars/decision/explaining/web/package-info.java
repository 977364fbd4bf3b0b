/** Explanations over HTTP. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.explaining.web;
