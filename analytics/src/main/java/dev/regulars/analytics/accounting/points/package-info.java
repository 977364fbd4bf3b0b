@NullMarked
package dev.regulars.analytics.accounting.points;

import org.jspecify.annotations.NullMarked;
