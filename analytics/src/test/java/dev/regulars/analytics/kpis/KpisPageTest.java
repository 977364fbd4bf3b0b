package dev.regulars.analytics.kpis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/kpis.md says what the files of {@code kpis/} say; {@code -Dregulars.write=true} writes it. */
class KpisPageTest {
    private static final Path PAGE = Path.of("../docs/kpis.md");
    private static final String HEAD = """
            # Key figures

            Generated from the files of [kpis](../analytics/src/main/resources/kpis), which are the definitions: each
            file is one figure, SQL with its meaning at the top. Before it come four named tables: `scope` (decisions
            within the days and filters asked for; `period` is the first day of the day, week or month), `moved` (their
            postings), `known` (decisions from the first day on) and `bounds` (the days, and settings that no event
            tells). The SQL keeps to what Apache Spark runs as well; `mvn -pl analytics -Pspark verify` runs all of it
            on both engines over the same Parquet files and compares.

            Money is of the program's currency. Returns and voids are negative amounts, so that a sum is net of them, in
            the period in which they were brought back. A late event changes the past: every figure is worked out from
            the decisions when it is asked for. A share of nothing, or of less, is empty, and a period in which nothing
            of the kind happened has no row. A filter by campaign takes receipts on which it gave points, a reward or a
            lower price, and the returns that take its points back.
            """;

    @Test
    void saysWhatTheFilesSay() throws IOException {
        String page = page();
        if (Boolean.getBoolean("regulars.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder(HEAD);
        for (KpiGroup group : KpiGroup.values()) {
            page.append("\n## ").append(group.title()).append("\n");
            new KpiCatalog().all().stream().filter(kpi -> kpi.group() == group).forEach(kpi -> page.append(entry(kpi)));
        }
        return page.toString();
    }

    private static String entry(Kpi kpi) {
        String columns = kpi.columns().stream()
                .map(column -> "| `%s` | %s | %s |".formatted(column.name(), column.title(), column.unit()))
                .collect(Collectors.joining("\n"));
        return """

                ### %s

                %s

                Unit: %s. Owner: %s. Source: %s. Filters: %s. SQL: [%s](../analytics/src/main/resources/kpis/%s.sql).

                | column | what | unit |
                |---|---|---|
                %s
                """.formatted(
                        kpi.title(),
                        kpi.definition(),
                        kpi.unit(),
                        kpi.owner(),
                        kpi.source(),
                        kpi.filters().isEmpty()
                                ? "none"
                                : kpi.filters().stream().sorted().collect(Collectors.joining(", ")),
                        kpi.id(),
                        kpi.id(),
                        columns);
    }
}
