/** The SQL page over HTTP: docs/api/openapi.yaml. */
@NullMarked
package dev.regulars.analytics.sql.web;

import org.jspecify.annotations.NullMarked;
