/** The settings of a draft over HTTP. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.authoring.settings.web;
