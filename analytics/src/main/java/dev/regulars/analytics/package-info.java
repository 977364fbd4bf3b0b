@NullMarked
package dev.regulars.analytics;

import org.jspecify.annotations.NullMarked;
