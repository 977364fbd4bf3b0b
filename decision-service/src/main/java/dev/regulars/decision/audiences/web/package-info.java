/** Files of members over HTTP. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.audiences.web;
