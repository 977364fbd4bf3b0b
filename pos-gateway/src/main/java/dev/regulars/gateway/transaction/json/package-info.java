/** From a till's JSON to the body that the decision service's contract asks for. */
@NullMarked
package dev.regulars.gateway.transaction.json;

import org.jspecify.annotations.NullMarked;
