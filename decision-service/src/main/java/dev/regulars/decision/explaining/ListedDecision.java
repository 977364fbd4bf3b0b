package dev.regulars.decision.explaining;

public record ListedDecision(String decisionId, String type, String occurredAt, String businessDay, long sequence) {}
