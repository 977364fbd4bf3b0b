@NullMarked
package dev.regulars.analytics.ingest;

import org.jspecify.annotations.NullMarked;
