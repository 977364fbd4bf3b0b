/** Mails over SMTP. */
@NullMarked
package dev.regulars.decision.messages.mail;

import org.jspecify.annotations.NullMarked;
