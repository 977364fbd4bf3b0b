/** Text messages over a provider's HTTP API, which settings describe. */
@NullMarked
package dev.regulars.decision.messages.sms.http;

import org.jspecify.annotations.NullMarked;
