@NullMarked
package dev.regulars.analytics.totals.web;

import org.jspecify.annotations.NullMarked;
