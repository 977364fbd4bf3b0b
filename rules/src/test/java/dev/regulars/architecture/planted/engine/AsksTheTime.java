package dev.regulars.architecture.planted.engine;

/** Planted: a domain class that reads a clock. */
class AsksTheTime {
    java.time.Instant now() {
        return java.time.Instant.now();
    }
}
