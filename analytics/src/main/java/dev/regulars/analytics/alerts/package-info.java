@NullMarked
package dev.regulars.analytics.alerts;

import org.jspecify.annotations.NullMarked;
