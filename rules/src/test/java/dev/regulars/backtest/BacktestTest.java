package dev.regulars.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BacktestTest {

    private static final long SEED = Long.getLong("regulars.seed", 17);
    private static final int SUBJECTS = 60;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void offersHitMoreRealBasketsThanWhatSellsMostForEachNumberOfOffers() throws IOException {
        Rolling.Outcome outcome = run(new SalesFile(Path.of("data/completejourney-sample.csv.gz")).visits());

        assertThat(Backtest.isBest(outcome.all())).isTrue();
        for (int size : Hits.SIZES) {
            assertThat(outcome.all().margin(size))
                    .as("K=%d", size)
                    .isGreaterThan(2 * outcome.all().error(size));
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .last()
                .asString()
                .matches("backtest: ours 0\\.\\d{4} most-popular 0\\.\\d{4} random 0\\.\\d{4} at K=3");
    }

    @Test
    void findsTastesWhereThereAreSome() {
        Result result = run(made(0.5, 100, 30)).all();

        assertThat(result.margin(3)).isGreaterThan(0.2);
    }

    /** Else it would know what it cannot know: the basket that it is to foresee. Few visits, so that one more shows. */
    @Test
    void findsNoneWhereThereAreNone() {
        Result result = run(made(0, 600, 5)).all();

        assertThat(result.margin(10)).isLessThan(3 * result.error(10));
    }

    @Test
    void newMembersAreOfferedWhatSellsMost() {
        List<Visit> visits = new ArrayList<>(made(0.5, 100, 30));
        LocalDateTime last = visits.get(visits.size() - 1).at();
        for (int i = 0; i < 100; i++) {
            visits.add(visit(last.minusDays(1), "new" + i, "x" + i, List.of("s1")));
        }
        Result fresh = run(visits.stream()
                        .sorted(Comparator.comparing(Visit::at).thenComparing(Visit::basket))
                        .toList())
                .groups()
                .get(0);

        assertThat(fresh.ours().baskets()).isEqualTo(100);
        for (int size : Hits.SIZES) {
            assertThat(fresh.margin(size)).isZero();
        }
    }

    @Test
    void countsHitsAndRecall() {
        Hits hits = new Hits();
        hits.add(List.of("coffee", "tea"), Set.of("coffee", "milk"));
        hits.add(List.of("coffee", "tea"), Set.of("bread"));

        assertThat(hits.rate(3)).isEqualTo(0.5);
        assertThat(hits.recall(3)).isEqualTo(0.25, within(1e-12));
    }

    private Rolling.Outcome run(List<Visit> visits) {
        return Backtest.run(visits, SEED, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    /** @param taste share of purchases that are of the member's own two subjects, not of what all buy */
    private static List<Visit> made(double taste, int members, int visitsEach) {
        System.out.println("BacktestTest: -Dregulars.seed=" + SEED);
        Random random = new Random(SEED);
        LocalDateTime start = LocalDateTime.parse("2027-01-01T09:00:00");
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < visitsEach; i++) {
            for (int member = 0; member < members; member++) {
                List<String> subjects = new ArrayList<>();
                for (int line = 0; line < 2; line++) {
                    int own = (member * 7 + random.nextInt(2)) % SUBJECTS;
                    int popular = (int) (SUBJECTS * random.nextDouble() * random.nextDouble());
                    subjects.add("s" + (random.nextDouble() < taste ? own : popular));
                }
                LocalDateTime at = start.plusDays(i * 5L).plusSeconds(member);
                visits.add(visit(at, "m" + member, i + "-" + member, subjects));
            }
        }
        return visits;
    }

    private static Visit visit(LocalDateTime at, String member, String basket, List<String> subjects) {
        return new Visit(
                at,
                member,
                basket,
                subjects.stream()
                        .map(subject -> new Visit.Item("sku-" + subject, subject, "", subject))
                        .toList());
    }
}
