/** Directly to the decision service, or through the queue: the choice that keeps every key's order. */
@NullMarked
package dev.regulars.gateway.sending;

import org.jspecify.annotations.NullMarked;
