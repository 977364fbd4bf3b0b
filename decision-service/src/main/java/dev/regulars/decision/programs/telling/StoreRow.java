package dev.regulars.decision.programs.telling;

/**
 * A store.
 *
 * @param position by id, from 1
 * @param timeZone IANA name of the store's clock
 */
record StoreRow(String id, String name, int position, String timeZone) implements Row {}
