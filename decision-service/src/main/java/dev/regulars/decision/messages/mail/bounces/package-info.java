/** What comes back: mails that could not be delivered, and complaints, read from a mailbox over IMAP. */
@NullMarked
package dev.regulars.decision.messages.mail.bounces;

import org.jspecify.annotations.NullMarked;
