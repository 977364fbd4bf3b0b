package dev.regulars.decision.relay;

import dev.regulars.decision.simulation.Scheduler;
import dev.regulars.decision.simulation.SimulatedDocuments;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What outlives the processes of a simulation: the store and the topic.
 *
 * @param topic events by account in the order of the topic, repetitions included
 * @param crashes asked before and after every operation
 */
record World(
        Scheduler scheduler,
        SimulatedDocuments documents,
        Map<String, List<String>> topic,
        Parts parts,
        Crashes crashes,
        int brokerFailsOneIn) {

    World(Scheduler scheduler, Parts parts, Crashes crashes, int brokerFailsOneIn) {
        this(scheduler, new SimulatedDocuments(), new TreeMap<>(), parts, crashes, brokerFailsOneIn);
    }

    /** Whether the process ends here. */
    @FunctionalInterface
    interface Crashes {
        boolean here();
    }

    void append(String accountId, String event) {
        topic.computeIfAbsent(accountId, id -> new ArrayList<>()).add(event);
    }
}
