@NullMarked
package dev.regulars.analytics.alerts.web;

import org.jspecify.annotations.NullMarked;
