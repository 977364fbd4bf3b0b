@NullMarked
package dev.regulars.decision.members;

import org.jspecify.annotations.NullMarked;
