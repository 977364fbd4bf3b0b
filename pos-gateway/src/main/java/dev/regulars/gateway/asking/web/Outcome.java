package dev.regulars.gateway.asking.web;

/** What became of a transaction that was queued and then refused. */
record Outcome(String transactionId, String decisionId, String status, String code, String reason) {}
