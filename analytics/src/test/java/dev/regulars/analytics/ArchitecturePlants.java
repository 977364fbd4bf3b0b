package dev.regulars.analytics;

import dev.regulars.testing.FreePorts;

/** Violations for {@link ArchitectureTest} that need no package of their own. */
final class ArchitecturePlants {
    private ArchitecturePlants() {}

    static final class OtherProjectCode {
        int port() {
            return FreePorts.choose(1).get(0);
        }
    }
}
