package dev.regulars.gateway.sending.web;

record Accepted(String transactionId, String decisionId, String status) {}
