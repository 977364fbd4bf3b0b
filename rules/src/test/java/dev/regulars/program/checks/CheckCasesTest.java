package dev.regulars.program.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.engine.Programs;
import dev.regulars.program.Program;
import dev.regulars.program.reading.Diagnostic;
import dev.regulars.program.reading.Diagnostic.Code;
import dev.regulars.program.reading.ProgramFiles;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boundaries of the checks: just wrong and just right, beyond the pair that each code has. */
class CheckCasesTest {

    /** Campaigns by the cells that are filled, as in {@code "id=c effect=bonus value=5"}. */
    private static List<String> said(Map<String, String> settings, String... rows) {
        String header = "id,name,lane,priority,exclusive,from,to,days,hours,tiers,birthday,nth-purchase,window-days,"
                + "window-visits,categories,brands,skus,except,min-spend,min-basket,effect,value,max-points,"
                + "member-uses,hold-out,budget";
        StringBuilder table = new StringBuilder(header).append('\n');
        for (String row : rows) {
            TreeMap<String, String> cells = new TreeMap<>(Map.of("name", "N", "effect", "multiplier", "value", "2"));
            for (String cell : row.split(" ")) {
                cells.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
            }
            for (String column : header.split(",")) {
                table.append(cells.getOrDefault(column, "")).append(',');
            }
            table.setLength(table.length() - 1);
            table.append('\n');
        }
        TreeMap<String, String> texts =
                new TreeMap<>(ProgramFiles.of(Programs.EXAMPLES).texts());
        texts.put("campaigns.csv", table.toString());
        texts.merge("program.yaml", settings.getOrDefault("add", ""), String::concat);
        texts.computeIfPresent(
                "program.yaml",
                (file, text) -> text.replace(
                        "{product: best, basket: all}",
                        settings.getOrDefault("lanes", "{product: best, basket: all}")));
        return Pair.all(new ProgramFiles(texts)).stream()
                .filter(found -> found.code() != Code.SCENARIO_MISSING && found.code() != Code.LANE_EMPTY)
                .map(found -> found.code() + " " + found.row())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-08-03T08:00 to=2026-08-03T09:00 hours=10:00-11:00, TIMES_CONTRADICT",
        "from=2026-08-03T08:00 to=2026-08-03T10:01 hours=10:00-11:00,",
        "from=2026-08-03T01:00 to=2026-08-03T03:00 days=sun,",
        "from=2026-08-03T01:00 to=2026-08-03T04:00 days=mon, TIMES_CONTRADICT",
        "from=2026-08-03T01:00 to=2026-08-03T04:01 days=mon,",
        "from=2026-08-03 to=2026-08-09 days=sun,",
        "from=2026-08-03 to=2026-08-08 days=sun, TIMES_CONTRADICT",
        "to=2026-06-14, CAMPAIGN_ENDED",
        "to=2026-06-15,",
        "birthday=184.., MEMBER_CONTRADICTS",
        "birthday=-3..7,",
        "window-days=30 window-visits=..-1, MEMBER_CONTRADICTS",
        "nth-purchase=1 window-days=30 window-visits=1.., MEMBER_CONTRADICTS",
        "nth-purchase=2 window-days=30 window-visits=1..,",
        "categories=coffee except=coffee|tea, LINES_CONTRADICT REFERENCE_DOUBTFUL",
        "categories=coffee|bread except=coffee,",
        "skus=cheese except=cheese, LINES_CONTRADICT",
        "value=1, GIVES_NOTHING",
        "hold-out=100, GIVES_NOTHING",
        "hold-out=99.9,",
        "member-uses=0, GIVES_NOTHING",
        "value=0.99, TAKES_POINTS",
        "effect=bonus value=20 min-spend=20.00 max-points=20, CAP_NEVER_BINDS",
        "effect=bonus value=20 min-spend=20.00 max-points=19,",
        "effect=bonus value=20 min-basket=20.00,",
        "effect=bonus value=20 member-uses=1,",
        "effect=points-per-unit value=1, EARNS_WITHOUT_SPEND",
        "effect=points-per-unit value=1 max-points=50,",
        "effect=bonus value=185 min-spend=10.00,",
        "effect=bonus value=186 min-spend=10.00, EARNS_TOO_MUCH",
    })
    void aRowAlone(String row, String expected) {
        assertThat(said(Map.of(), "id=c lane=product " + row))
                .containsExactlyInAnyOrderElementsOf(
                        expected == null
                                ? List.of()
                                : List.of(expected.split(" ")).stream()
                                        .map(code -> code + " 2")
                                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        // The best of a lane.
        "lane=product categories=coffee value=3, lane=product categories=coffee min-spend=5.00, ROW_SHADOWED",
        "lane=product categories=coffee value=3, lane=product categories=coffee|bread,",
        "lane=product categories=coffee min-spend=5.00 value=3, lane=product categories=coffee,",
        "lane=product hold-out=10 value=3, lane=product categories=coffee,",
        // The first of a lane.
        "lane=season priority=1, lane=season priority=2 categories=coffee value=9, ROW_SHADOWED",
        "lane=season priority=2, lane=season priority=1 categories=coffee,",
        "lane=season priority=1 days=sun, lane=season priority=2 categories=coffee,",
        "lane=season priority=1 tiers=Blue|Gold, lane=season priority=2 tiers=Gold, ROW_SHADOWED",
        "lane=season priority=1 min-basket=5.00, lane=season priority=2 min-spend=5.00, ROW_SHADOWED",
        "lane=season priority=1 min-spend=5.00, lane=season priority=2 min-basket=5.00,",
        "lane=season priority=1 from=2026-07-01, lane=season priority=2 from=2026-07-02 to=2026-08-01, ROW_SHADOWED",
        "lane=season priority=1 from=2026-07-01, lane=season priority=2 from=2026-06-30,",
        "lane=season priority=1 nth-purchase=5|10, lane=season priority=2 nth-purchase=10, ROW_SHADOWED",
        "lane=season priority=1 nth-purchase=5|10, lane=season priority=2 nth-purchase=10|15,",
        // Exclusive rows.
        "lane=product exclusive=all, lane=basket categories=coffee, ROW_SHADOWED",
        "lane=product exclusive=lane, lane=basket categories=coffee,",
        "lane=product exclusive=all priority=2, lane=basket categories=coffee exclusive=all priority=1,",
        "lane=product exclusive=all effect=discount-percent, lane=basket categories=coffee,",
        // Multipliers that meet.
        "lane=basket categories=coffee, lane=basket categories=bread,",
        "lane=basket categories=coffee, lane=basket categories=coffee|bread, MULTIPLIERS_MEET",
        "lane=basket categories=coffee to=2026-07-01, lane=basket categories=coffee from=2026-07-02,",
        "lane=basket tiers=Gold, lane=basket tiers=Silver,",
    })
    void twoRows(String first, String second, String expected) {
        List<String> said =
                said(Map.of("lanes", "{product: best, basket: all, season: first}"), "id=a " + first, "id=b " + second);
        int line = "MULTIPLIERS_MEET".equals(expected) ? 2 : 3;
        assertThat(said).containsExactlyElementsOf(expected == null ? List.of() : List.of(expected + " " + line));
    }

    @Test
    void aTierTableThatGivesTwoAnswersIsRefused() {
        String dmn = Programs.text(Programs.EXAMPLES, "tiers.dmn").replace("[500..1500)", "[400..1500)");
        assertThat(Pair.all(Programs.with(Programs.EXAMPLES, "tiers.dmn", dmn)))
                .extracting(Diagnostic::code)
                .containsExactly(Code.TIERS_INVALID);
    }

    @Test
    void theMostGenerousBasketOfTheShippedProgramIsBagsOnASunday() {
        Program program = Programs.read(Programs.DEMO);
        GenerousBasket basket =
                EarningBound.mostGenerous(Subject.of(program, Pair.TODAY)).orElseThrow();
        assertThat(basket.tier()).isEqualTo("Gold");
        assertThat(basket.spend()).isEqualTo(4_000);
        assertThat(basket.points()).isEqualByComparingTo("310");
        assertThat(basket.money()).isEqualByComparingTo("0.0775");
        assertThat(basket.rows()).containsExactlyInAnyOrder("sunday", "basket-40", "gold-bags-4x");
    }
}
