package dev.regulars.decision.people;

import java.time.Instant;
import java.util.Optional;

/** What the store said of somebody, and until when that is believed. */
record SignedInLook(Instant until, Optional<StoredPerson> person) {}
