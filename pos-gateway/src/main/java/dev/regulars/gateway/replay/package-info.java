/** Two clients of the gateway's published contract: one replays a retail file, one rings up the demo sale. */
@NullMarked
package dev.regulars.gateway.replay;

import org.jspecify.annotations.NullMarked;
