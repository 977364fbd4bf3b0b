@NullMarked
package dev.regulars.analytics.ingest.event;

import org.jspecify.annotations.NullMarked;
