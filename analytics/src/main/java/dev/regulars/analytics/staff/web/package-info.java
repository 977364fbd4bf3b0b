/** Staff over HTTP: docs/api/openapi.yaml. */
@NullMarked
package dev.regulars.analytics.staff.web;

import org.jspecify.annotations.NullMarked;
