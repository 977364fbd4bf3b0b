package dev.regulars.analytics.ingest.event;

/** Leaves the decoder at the first field that is out of bounds; {@link EventReader} turns it into a value. */
final class InvalidField extends RuntimeException {
    private final String path;

    InvalidField(String path) {
        super(path, null, false, false);
        this.path = path;
    }

    String path() {
        return path;
    }
}
