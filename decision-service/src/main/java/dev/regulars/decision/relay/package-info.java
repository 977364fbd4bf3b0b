@NullMarked
package dev.regulars.decision.relay;

import org.jspecify.annotations.NullMarked;
