package dev.regulars.decision.deciding;

/** What an operation was asked to do. */
record AskedReward(String reward, int quantity) {}
