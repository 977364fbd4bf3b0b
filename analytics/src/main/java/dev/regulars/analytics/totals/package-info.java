@NullMarked
package dev.regulars.analytics.totals;

import org.jspecify.annotations.NullMarked;
