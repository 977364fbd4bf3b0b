/** A page at {@code /till} that behaves like a till, for trying and for training. It uses what every till may use. */
@NullMarked
package dev.regulars.gateway.tillpage;

import org.jspecify.annotations.NullMarked;
