package dev.regulars.bench;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import java.util.Objects;

/** What Gatling runs: it makes the object itself, so the load is handed over beside it. */
public final class PathSimulation extends Simulation {

    private static final String NUMBER = "number";
    private static final String SALE = "sale";
    private static final String STATUS = "status";
    private static volatile Load coming;

    public PathSimulation() {
        Load load = Objects.requireNonNull(coming);
        ChainBuilder sale = exec(session ->
                        session.remove(STATUS).set(NUMBER, load.begin()).set(SALE, load.next()))
                .exec(http("sale")
                        .post("/pos/v1/transactions")
                        .header(
                                "Authorization",
                                session -> "Bearer " + sale(session).key())
                        .header("Content-Type", "application/json")
                        .body(StringBody(session -> sale(session).body()))
                        .check(status().saveAs(STATUS)))
                .exec(session -> {
                    load.end(session.getInt(NUMBER), answered(session));
                    return session;
                });
        // Tills keep their connections.
        setUp(load.tills(sale)).protocols(http.baseUrl(load.url()).shareConnections());
    }

    private static Sales.Sale sale(Session session) {
        return Objects.requireNonNull(session.get(SALE));
    }

    private static int answered(Session session) {
        return session.contains(STATUS) ? session.getInt(STATUS) : Load.NO_ANSWER;
    }

    /** Returns when the last sale is answered, or given up. */
    static synchronized void run(Load load) {
        coming = load;
        int code = Generator.run(PathSimulation.class);
        if (code != 0) {
            throw new IllegalStateException("the load generator ended with " + code);
        }
    }
}
