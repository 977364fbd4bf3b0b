@NullMarked
package dev.regulars.analytics.kpis.web;

import org.jspecify.annotations.NullMarked;
