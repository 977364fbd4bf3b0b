/** Events that shop systems send by themselves: who sent them, what they mean, and what became of them. */
@NullMarked
package dev.regulars.gateway.webhooks;

import org.jspecify.annotations.NullMarked;
