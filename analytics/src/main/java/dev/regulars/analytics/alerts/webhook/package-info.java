@NullMarked
package dev.regulars.analytics.alerts.webhook;

import org.jspecify.annotations.NullMarked;
