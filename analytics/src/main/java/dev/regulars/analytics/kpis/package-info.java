@NullMarked
package dev.regulars.analytics.kpis;

import org.jspecify.annotations.NullMarked;
