package dev.regulars.analytics.people;

/**
 * What the Studio gave to know somebody again; kept in memory only.
 *
 * @param cookie of the session
 * @param token that goes with writes
 */
public record StudioSession(String cookie, String token) {
    @Override
    public String toString() {
        return "a session at the Studio";
    }
}
