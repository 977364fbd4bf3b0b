/** Batches over HTTP. */
@NullMarked
package dev.regulars.gateway.batches.web;

import org.jspecify.annotations.NullMarked;
