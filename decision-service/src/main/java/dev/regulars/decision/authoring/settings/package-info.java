/** The settings of a draft as a form. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.authoring.settings;
