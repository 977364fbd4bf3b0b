/** Text messages over SMPP 3.4, the protocol of operators' message centres. */
@NullMarked
package dev.regulars.decision.messages.sms.smpp;

import org.jspecify.annotations.NullMarked;
