package dev.regulars.program.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regulars.program.dictionary.CellType;
import dev.regulars.program.dictionary.Setting;
import dev.regulars.program.dictionary.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTextTest {

    private static final String LISTS = """
            name: Lists 🛒 # shop
            currency: GBP
            tiers:
              # lowest first
              order:
                - Blue   # everybody
                - "Silver"
                # the few
                - Gold
              window-months: 12

            # what stacks
            lanes: {product: best, basket: all}   # two
            points:
            returns: {}
            redemption: {as: tender}""";

    private static String demo() throws IOException {
        return Files.readString(Path.of("programs/demo/program.yaml"));
    }

    @Test
    void changesAWordAndKeepsTheComment() throws Exception {
        String demo = demo();
        SettingsText text = SettingsText.of(demo);
        assertThat(text.value("day-cut-off")).contains(List.of("04:00"));
        assertThat(text.with(Settings.ROUNDING, List.of("ceiling"))).isEqualTo(demo.replace("floor  ", "ceiling  "));
        assertThat(text.with(Settings.DAY_CUT_OFF, List.of("05:30"))).isEqualTo(demo.replace("\"04:00\"", "\"05:30\""));
        assertThat(text.with(Settings.EXCLUDED_TENDERS, List.of("points", "no")))
                .isEqualTo(demo.replace("[points, gift-card]", "[points, \"no\"]"));
    }

    @Test
    void addsAndRemovesLines() throws Exception {
        String demo = demo();
        SettingsText text = SettingsText.of(demo);
        String tax = text.with(Settings.BASE_TAX, List.of("excluded"));
        assertThat(tax).isEqualTo(demo.replace("earns nothing\n\nbase", "earns nothing\n  tax: excluded\n\nbase"));
        assertThat(SettingsText.of(tax).without("earning-base.tax")).isEqualTo(demo);
        assertThat(text.without("returns.without-receipt"))
                .doesNotContain("returns:")
                .contains("points:\n");
        assertThat(text.with("lanes.extra", CellType.CHOICE, List.of("first")))
                .isEqualTo(demo.replace("  gift: all\n", "  gift: all\n  extra: first\n"));
    }

    @Test
    void editsListsSectionsInBracesAndEmptyOnes() throws Exception {
        SettingsText text = SettingsText.of(LISTS);
        assertThat(text.value("name")).contains(List.of("Lists 🛒"));
        assertThat(text.with(Settings.TIERS, List.of("Gold", "Blue", "Tin")))
                .contains("    - Gold\n    - Blue   # everybody\n    - Tin\n  window");
        assertThat(text.with("lanes.product", CellType.CHOICE, List.of("first")))
                .contains("lanes: {product: first, basket: all}   # two");
        assertThat(text.without("lanes.product")).contains("lanes: {basket: all}   # two");
        assertThat(text.without("lanes.basket")).contains("lanes: {product: best}   # two");
        assertThat(text.with("points.expiry", CellType.CHOICE, List.of("days")))
                .contains("points:\n  expiry: days\nret");
        assertThat(text.with("returns.method", CellType.CHOICE, List.of("pro-rata")))
                .contains("returns: {method: pro-rata}");
        assertThat(text.with("enrolment", CellType.CHOICE, List.of("explicit")))
                .endsWith("tender}\nenrolment: explicit\n");
    }

    @Test
    void refusesWhatCannotBeChangedByItself() {
        assertThatThrownBy(() -> SettingsText.of("a: [")).isInstanceOf(Unwritable.class);
        String shared = "rounding: &a floor\nrounding-level: *a\n";
        assertThatThrownBy(() -> SettingsText.of(shared).with("rounding", CellType.CHOICE, List.of("ceiling")))
                .isInstanceOf(Unwritable.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whateverIsSetIsReadBackAndTheRestStays(boolean lists) throws Exception {
        long seed = System.nanoTime();
        System.out.println("SettingsTextTest seed " + seed);
        Random random = new Random(seed);
        String text = lists ? LISTS : demo();
        List<String> comments = comments(text);
        Map<String, List<String>> set = new HashMap<>();
        for (int i = 0; i < 2_000; i++) {
            Setting setting = Settings.ALL.get(random.nextInt(Settings.ALL.size()));
            boolean lane = setting.path().equals("lanes");
            String path = lane ? "lanes.l" + random.nextInt(5) : setting.path();
            if (random.nextInt(4) == 0) {
                if (set.containsKey(path)) {
                    text = SettingsText.of(text).without(path);
                    set.remove(path);
                }
            } else {
                List<String> value = value(setting, random);
                text = SettingsText.of(text).with(path, setting.type(), value);
                set.put(path, value);
            }
            SettingsText now = SettingsText.of(text);
            set.forEach((one, value) -> assertThat(now.value(one).orElse(List.of()))
                    .as("seed %d %s", seed, one)
                    .isEqualTo(value));
        }
        for (String comment : comments) {
            assertThat(text).as("seed %d", seed).contains(comment);
        }
    }

    /** Those on lines of their own: what stands behind a setting goes with it. */
    private static List<String> comments(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("#") && !line.contains("few"))
                .toList();
    }

    private static List<String> value(Setting setting, Random random) {
        return switch (setting.type()) {
            case CHOICE ->
                List.of(setting.allowed().get(random.nextInt(setting.allowed().size())));
            case YES_NO -> List.of(random.nextBoolean() ? "yes" : "no");
            case WHOLE -> List.of(String.valueOf(random.nextInt(1000)));
            case WORDS ->
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> word(random))
                        .toList();
            default -> List.of(word(random));
        };
    }

    private static String word(Random random) {
        List<String> words = List.of(
                "a",
                "04:00",
                "no",
                "12",
                "1.50",
                "0x10",
                "null",
                "~",
                "a: b",
                "# c",
                "it's",
                "\"q\"",
                " x ",
                "ü🛒",
                "-",
                "- a",
                "[a]",
                "{b}",
                "a, b",
                "012",
                "1e3",
                "2026-01-01",
                "\\n",
                "line\nline",
                "tab\t",
                "&a",
                "*a",
                "%");
        return words.get(random.nextInt(words.size()));
    }
}
