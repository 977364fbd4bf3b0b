/** Payments and refunds of Square. */
@NullMarked
package dev.regulars.gateway.webhooks.square;

import org.jspecify.annotations.NullMarked;
