/** What a till prints of a decision, in the member's language. */
@NullMarked
package dev.regulars.gateway.receipts;

import org.jspecify.annotations.NullMarked;
