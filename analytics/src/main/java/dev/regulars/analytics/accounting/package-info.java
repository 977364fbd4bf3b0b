@NullMarked
package dev.regulars.analytics.accounting;

import org.jspecify.annotations.NullMarked;
