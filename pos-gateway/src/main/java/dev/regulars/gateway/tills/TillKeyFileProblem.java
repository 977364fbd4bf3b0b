package dev.regulars.gateway.tills;

/** The key file cannot be used; the gateway does not start. Names the place, never the line's content. */
class TillKeyFileProblem extends RuntimeException {
    TillKeyFileProblem(String reason) {
        super("The file of till keys (REGULARS_TILL_KEYS): " + reason);
    }
}
