/** The durable way: pos.transactions, and what of it still waits. */
@NullMarked
package dev.regulars.gateway.sending.kafka;

import org.jspecify.annotations.NullMarked;
