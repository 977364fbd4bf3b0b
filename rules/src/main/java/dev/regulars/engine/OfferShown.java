package dev.regulars.engine;

/** @param reason "because you bought coffee 5 times in 60 days" */
public record OfferShown(String offer, String name, String reward, String reason, double score) {}
