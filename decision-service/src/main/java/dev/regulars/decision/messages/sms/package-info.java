/** Text messages: how a text becomes parts, what receipts say of them, and replies that say stop. */
@NullMarked
package dev.regulars.decision.messages.sms;

import org.jspecify.annotations.NullMarked;
