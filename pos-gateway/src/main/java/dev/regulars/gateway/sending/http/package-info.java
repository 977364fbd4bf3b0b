/** The direct way to the decision service. */
@NullMarked
package dev.regulars.gateway.sending.http;

import org.jspecify.annotations.NullMarked;
