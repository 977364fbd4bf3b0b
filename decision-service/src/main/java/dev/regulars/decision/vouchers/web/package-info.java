/** Vouchers and their batches over HTTP. Codes come in bodies only, so that no address and no log holds one. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.vouchers.web;
