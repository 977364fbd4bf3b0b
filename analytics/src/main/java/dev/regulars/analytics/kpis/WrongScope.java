package dev.regulars.analytics.kpis;

/** A figure cannot be asked for like this. */
public final class WrongScope extends RuntimeException {
    private final String parameter;

    public WrongScope(String parameter, String reason) {
        super(parameter + ": " + reason);
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }
}
