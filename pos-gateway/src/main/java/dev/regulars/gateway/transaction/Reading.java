package dev.regulars.gateway.transaction;

public sealed interface Reading {
    record WellFormed(PosTransaction transaction) implements Reading {}

    record Refused(Refusal refusal) implements Reading {}
}
