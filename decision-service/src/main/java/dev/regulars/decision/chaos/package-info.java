/** Tills at full speed while processes are killed; then every answer that was given is looked for in the store. */
@NullMarked
package dev.regulars.decision.chaos;

import org.jspecify.annotations.NullMarked;
