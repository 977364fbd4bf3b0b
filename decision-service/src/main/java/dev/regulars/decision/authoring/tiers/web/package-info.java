/** The tier policy of a draft over HTTP. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.authoring.tiers.web;
