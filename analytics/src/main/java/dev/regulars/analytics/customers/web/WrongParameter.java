package dev.regulars.analytics.customers.web;

/** A parameter that is not understood. */
final class WrongParameter extends RuntimeException {
    private final String parameter;

    WrongParameter(String parameter, String why) {
        super(why);
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
