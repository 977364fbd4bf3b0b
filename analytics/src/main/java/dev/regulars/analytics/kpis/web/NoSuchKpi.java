package dev.regulars.analytics.kpis.web;

/** No figure has this id. */
final class NoSuchKpi extends RuntimeException {
    NoSuchKpi(String id) {
        super("there is no figure " + id);
    }
}
