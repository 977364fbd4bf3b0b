/** A transaction as it came from a till, or why it is refused. */
@NullMarked
package dev.regulars.gateway.transaction;

import org.jspecify.annotations.NullMarked;
