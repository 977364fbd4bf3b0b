package dev.regulars.analytics.customers.model;

/**
 * A model with how well it fits.
 *
 * @param converged whether the search came to rest inside its bounds, and every start that did came to the same place
 * @param why what is wrong, empty when it converged
 * @param evaluations of the likelihood, over all starts
 */
public record Fitted<M>(M model, double logLikelihood, boolean converged, String why, int evaluations) {}
