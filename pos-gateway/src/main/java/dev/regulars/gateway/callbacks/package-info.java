/** Tells the retailer's system what became of transactions that were queued. */
@NullMarked
package dev.regulars.gateway.callbacks;

import org.jspecify.annotations.NullMarked;
