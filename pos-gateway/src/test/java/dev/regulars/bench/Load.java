package dev.regulars.bench;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;

/** What Gatling puts on a gateway for some seconds, and where each answer is noted. */
interface Load {

    /** What stands in place of a status when no answer came. */
    int NO_ANSWER = 0;

    int OK = 200;

    /** By the gateway, to be decided later. */
    int QUEUED = 202;

    String url();

    Sales.Sale next();

    /** A sale is sent now; the answer is what {@link #end} wants to know it by. */
    int begin();

    void end(int number, int status);

    /** @param sale sends one and waits for its answer */
    PopulationBuilder tills(ChainBuilder sale);
}
