@NullMarked
package dev.regulars.analytics.alerts.mail;

import org.jspecify.annotations.NullMarked;
