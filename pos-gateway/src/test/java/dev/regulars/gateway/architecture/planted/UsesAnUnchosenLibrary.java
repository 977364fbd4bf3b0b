package dev.regulars.gateway.architecture.planted;

import org.assertj.core.api.Assertions;

class UsesAnUnchosenLibrary {
    void run() {
        Assertions.setMaxStackTraceElementsDisplayed(1);
    }
}
