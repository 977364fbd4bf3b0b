@NullMarked
package dev.regulars.decision.verify;

import org.jspecify.annotations.NullMarked;
