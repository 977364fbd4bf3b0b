/** What those who run the gateway see of it: metrics, readiness, and the trace that goes on with each transaction. */
@NullMarked
package dev.regulars.gateway.watching;

import org.jspecify.annotations.NullMarked;
