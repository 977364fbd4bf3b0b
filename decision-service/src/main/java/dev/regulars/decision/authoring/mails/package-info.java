/** Mails to people of the Studio: that a draft waits for their approval, and what became of their own. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.authoring.mails;
