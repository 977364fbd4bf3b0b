@NullMarked
package dev.regulars.decision.accounts;

import org.jspecify.annotations.NullMarked;
