/** Operations over HTTP. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.operations.web;
