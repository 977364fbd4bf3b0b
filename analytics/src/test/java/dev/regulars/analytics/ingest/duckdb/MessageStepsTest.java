package dev.regulars.analytics.ingest.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.analytics.TestWarehouse;
import dev.regulars.analytics.ingest.Arrival;
import dev.regulars.analytics.ingest.Batch;
import dev.regulars.analytics.ingest.StoredEvents.Outcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageStepsTest {
    private static final String SENT = """
            {"specversion":"1.0","id":"6f0c/sent","source":"/regulars/decision-service",
             "type":"dev.regulars.message.step.v1","subject":"6f0c","time":"2026-03-02T23:30:00Z",
             "datacontenttype":"application/json","data":{"messageId":"6f0c","memberId":"m_1","message":"tea",
             "channel":"email","purpose":"offers","programVersion":"v1","step":"sent","at":"2026-03-02T23:30:00Z",
             "opensCounted":false,"clicksCounted":true,"offerId":"tea-5"}}
            """;

    @TempDir
    Path folder;

    @Test
    void areStoredOnceWithTheFirstTime() throws SQLException {
        String clicked = SENT.replace("sent", "clicked").replace("02T23", "03T09");
        try (TestWarehouse warehouse = new TestWarehouse(folder);
                DuckDbMessageSteps steps = new DuckDbMessageSteps(warehouse.warehouse())) {
            assertThat(steps.add(batch(0, clicked, SENT, SENT, SENT.replace("sent", "lost"))))
                    .isEqualTo(new Outcome(2, 1, 1));
            assertThat(steps.add(batch(4, clicked.replace("03T09", "04T10")))).isEqualTo(new Outcome(0, 1, 0));
            assertThat(warehouse.column("SELECT step || ' ' || happened_at || ' ' || business_day || ' ' || day_no"
                            + " || ' ' || coalesce(voucher_id, '-') || ' ' || offer FROM message_steps ORDER BY 1"))
                    .containsExactly(
                            "clicked 2026-03-03 09:30:00 2026-03-03 20515 - tea-5",
                            "sent 2026-03-02 23:30:00 2026-03-02 20514 - tea-5");
            assertThat(warehouse.column("SELECT CAST(business_day AS VARCHAR) FROM lake_days ORDER BY 1"))
                    .contains("2026-03-02", "2026-03-03");
        }
    }

    private static Batch batch(long offset, String... events) {
        List<Arrival> arrivals = new ArrayList<>();
        for (String event : events) {
            arrivals.add(new Arrival(0, offset + arrivals.size(), event.getBytes(StandardCharsets.UTF_8)));
        }
        return new Batch("small", arrivals, Map.of(0, offset + events.length));
    }
}
