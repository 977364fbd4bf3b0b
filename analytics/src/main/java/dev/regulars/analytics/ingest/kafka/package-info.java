@NullMarked
package dev.regulars.analytics.ingest.kafka;

import org.jspecify.annotations.NullMarked;
