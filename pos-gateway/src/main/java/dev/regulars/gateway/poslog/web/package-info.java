/** POSLog documents over HTTP. */
@NullMarked
package dev.regulars.gateway.poslog.web;

import org.jspecify.annotations.NullMarked;
