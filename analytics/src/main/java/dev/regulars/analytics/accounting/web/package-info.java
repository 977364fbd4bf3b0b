@NullMarked
package dev.regulars.analytics.accounting.web;

import org.jspecify.annotations.NullMarked;
