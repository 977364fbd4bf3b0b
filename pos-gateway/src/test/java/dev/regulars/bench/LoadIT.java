package dev.regulars.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.testing.AppProcess;
import dev.regulars.testing.Backends;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A few seconds of load on the packaged gateway and decision service. */
class LoadIT {

    private static Stores stores;
    private static ServedPath path;

    @BeforeAll
    static void start() throws Exception {
        stores = new Stores(
                Map.of(
                        "MONGODB_URI", Backends.mongoUri(),
                        "KAFKA_BOOTSTRAP_SERVERS", Backends.kafkaBootstrapServers()),
                false);
        path = new ServedPath("it", AppProcess.of("decision-service"), stores, new Tills());
    }

    @AfterAll
    static void stop() {
        path.close();
    }

    /** The services are cold: the first seconds may be too much. */
    @Test
    void everySaleIsDecidedAndRelayed() throws Exception {
        try (Events events = new Events(stores.kafka())) {
            Loader loader = new Loader(events, 3);
            Figures figures = loader.open(path, 5);
            for (int i = 0; i < 10 && figures.notOk() > 0; i++) {
                figures = loader.open(path, 5);
            }

            assertThat(figures.others()).isEmpty();
            assertThat(figures.micros().getTotalCount()).isEqualTo(10);
            assertThat(figures.at(50)).isPositive().isLessThan(2_000);
            FullLoad full = new FullLoad(path.url(), path.sales, 2);
            PathSimulation.run(full);
            assertThat(full.accepted()).isPositive();
            events.expect(full.accepted());
            events.await();
        }
    }

    @Test
    void whatIsRefusedIsCounted() throws Exception {
        OpenLoad load = new OpenLoad(path.url(), new Sales("strangers", new Tills()), 5, 2);
        PathSimulation.run(load);

        assertThat(load.figures().others()).isEqualTo(Map.of(401, 10));
    }

    @Test
    void whatIsNotAnsweredIsCounted() throws Exception {
        OpenLoad load = new OpenLoad("http://127.0.0.1:1", new Sales("nobody", new Tills()), 5, 2);
        PathSimulation.run(load);

        assertThat(load.figures().others()).isEqualTo(Map.of(Load.NO_ANSWER, 10));
    }
}
