/** The HTTP side that tills talk to. */
@NullMarked
package dev.regulars.gateway.sending.web;

import org.jspecify.annotations.NullMarked;
