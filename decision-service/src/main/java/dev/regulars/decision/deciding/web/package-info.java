/** Quotes, transactions and decisions over HTTP. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.deciding.web;
