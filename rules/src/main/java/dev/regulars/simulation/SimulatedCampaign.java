package dev.regulars.simulation;

/** A campaign under both programs. */
public record SimulatedCampaign(String id, String name, CampaignFigures draft, CampaignFigures live) {}
