/** Where webhooks come in. */
@NullMarked
package dev.regulars.gateway.webhooks.web;

import org.jspecify.annotations.NullMarked;
