/** The member's page over HTTP. */
@NullMarked
package dev.regulars.decision.memberpage.web;

import org.jspecify.annotations.NullMarked;
