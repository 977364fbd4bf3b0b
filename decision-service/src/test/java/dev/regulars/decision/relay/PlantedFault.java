package dev.regulars.decision.relay;

/** Bugs that the simulation has to find: each is one easy mistake in the protocol. */
enum PlantedFault {
    REMOVES_BEFORE_PUBLISHING(new PlantedRemovesBeforePublishing()),
    REMEMBERS_BEFORE_STORING(new PlantedRemembersBeforeStoring()),
    SENDS_ALL_AT_ONCE(new PlantedSendsAllAtOnce()),
    COPIES_UNDER_A_NEW_ID(new PlantedCopiesUnderANewId()),
    LETS_AN_OLDER_RETURN_WIN(new PlantedLetsAnOlderReturnWin()),
    EMPTIES_THE_WHOLE_OUTBOX(new PlantedEmptiesTheWholeOutbox()),
    FORGETS_THE_COMMIT_BETWEEN(new PlantedForgetsTheCommitBetween()),
    LOOKS_INTO_DECISIONS_FIRST(new PlantedLooksIntoDecisionsFirst()),
    REFUSES_WHAT_IS_COMMITTED(new PlantedRefusesWhatIsCommitted()),
    COMMITS_ON_ANY_VERSION(new PlantedCommitsOnAnyVersion());

    final Parts parts;

    PlantedFault(Parts parts) {
        this.parts = parts;
    }
}
