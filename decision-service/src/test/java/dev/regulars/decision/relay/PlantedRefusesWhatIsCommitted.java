package dev.regulars.decision.relay;

/** A return is refused because of itself. */
final class PlantedRefusesWhatIsCommitted implements Parts {

    @Override
    public boolean looksAgain() {
        return false;
    }
}
