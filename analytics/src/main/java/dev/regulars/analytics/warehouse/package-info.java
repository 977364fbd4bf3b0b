@NullMarked
package dev.regulars.analytics.warehouse;

import org.jspecify.annotations.NullMarked;
