/** How purchases were, as members say. */
@NullMarked
package dev.regulars.decision.feedback;

import org.jspecify.annotations.NullMarked;
