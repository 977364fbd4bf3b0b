/** Files of transactions that are sent in the background: noted durably, resumed, told line by line. */
@NullMarked
package dev.regulars.gateway.batches;

import org.jspecify.annotations.NullMarked;
