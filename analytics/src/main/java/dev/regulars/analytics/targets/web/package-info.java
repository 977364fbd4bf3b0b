/** Targets over HTTP: docs/api/openapi.yaml. */
@NullMarked
package dev.regulars.analytics.targets.web;

import org.jspecify.annotations.NullMarked;
