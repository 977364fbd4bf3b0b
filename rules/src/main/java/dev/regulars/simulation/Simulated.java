package dev.regulars.simulation;

/** How a simulation ended. */
public sealed interface Simulated {

    record Done(Result result) implements Simulated {}

    record Cancelled() implements Simulated {}

    /** More than may be held in memory: a shorter period, or a sample of the members, goes. */
    record TooManyMembers(int limit) implements Simulated {}
}
