/** Orders and refunds of Shopify. */
@NullMarked
package dev.regulars.gateway.webhooks.shopify;

import org.jspecify.annotations.NullMarked;
