/** NDJSON: one transaction on each line. */
@NullMarked
package dev.regulars.gateway.files.ndjson;

import org.jspecify.annotations.NullMarked;
