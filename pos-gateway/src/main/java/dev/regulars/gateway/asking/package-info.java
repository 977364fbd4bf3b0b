/** What tills ask the decision service and wait for: nothing of it is kept when no answer comes. */
@NullMarked
package dev.regulars.gateway.asking;

import org.jspecify.annotations.NullMarked;
