package dev.regulars.program.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.engine.Programs;
import dev.regulars.program.dictionary.Setting;
import dev.regulars.program.dictionary.Settings;
import dev.regulars.program.reading.ProgramFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a change to the demo program. */
class ProgramComparisonTest {

    private static final Path SHOP = Path.of("src/test/resources/comparison");

    private static final ProgramFiles DEMO = ProgramFiles.of(SHOP);

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "earn-rates.csv ~ gold,Gold,,,,,,1.5,1.00 ~ gold,Gold,,,,,,2,1.00 ~ Gold: 1.5 → 2 points per £1.00",
                "earn-rates.csv ~ gold,Gold,,,,,,1.5,1.00 ~ gold,Gold,,,,,,1.5,2.00 ~ Gold: per £1.00 → £2.00",
                "campaigns.csv ~ ,coffee,,,,,,multiplier,3 ~ ,coffee,,,,,,multiplier,2 ~"
                        + " Triple points on coffee: 3 → 2 times the base points",
                "campaigns.csv ~ product,1,,,,,,,,coffee ~ product,1,,,2026-12-24,,,,,coffee ~"
                        + " Triple points on coffee now ends on 24 December 2026 (was: no end)",
                "campaigns.csv ~ 2026-11-15,2026-12-24 ~ 2026-11-15, ~ Christmas points 2026 no longer ends"
                        + " (was: 24 December 2026)",
                "campaigns.csv ~ store,,,,,,40.00 ~ store,,,,,,30.00 ~"
                        + " 50 points from 40.00: minimum spend £40.00 → £30.00",
                "campaigns.csv ~ 6,,,,,,,Gold ~ 6,,,,,,,Gold | Silver ~"
                        + " Four times the points on bags for Gold: Silver members: now too",
                "campaigns.csv ~ 6,,,,,,,Gold ~ 6,,,,,,, ~"
                        + " Four times the points on bags for Gold: tiers: any (was: Gold)",
                "campaigns.csv ~ ,sun, ~ ,sat, ~ 20 points on Sundays from 20.00:"
                        + " Saturdays: now too; Sundays: no longer",
                "campaigns.csv ~ Garden spring ~ Spring in the garden ~"
                        + " Garden spring is now called \"Spring in the garden\"",
                "campaigns.csv ~ spring-2011 ~ spring-eleven ~ Garden spring has another id:"
                        + " spring-2011 → spring-eleven",
                "rewards.csv ~ 500,500,5.00,90 ~ 400,500,5.00,90 ~"
                        + " 5.00 off your next purchase: points from which it is issued 500 → 400 points",
                "program.yaml ~ multipliers: add ~ multipliers: compound ~ Multipliers are compounded (were added)",
                "program.yaml ~ product: best ~ product: all ~"
                        + " Lane product: what counts is each of its rows (was the best of its rows)",
                "program.yaml ~ enrolment: automatic ~ enrolment: explicit ~"
                        + " An identifier that nobody has is refused (was enrolled as a member)",
                "program.yaml ~ enrolment: automatic ~ colour: red ~" + " colour, which is no setting: red (not set)",
                "program.yaml ~ rounding: floor ~ week-start: monday ~"
                        + " The first day of a week is Monday as before, now written down",
                "tiers.dmn ~ &gt;= 1500 ~ &gt;= 1200 ~ Gold from £1,500.00 → £1,200.00 spend",
                "tiers.dmn ~ &lt; 500 ~ &lt; 600 ~ Blue below £500.00 → £600.00 spend",
                "tiers.dmn ~ UNIQUE ~ FIRST ~ decision, decisionTable hitPolicy: \"UNIQUE\" → \"FIRST\"",
                "scenarios.yaml ~ {points: 90, fired: [basket-40]} ~ {points: 91, fired: [basket-40]} ~"
                        + " \"40.00 exactly is enough\": then.points 90 → 91",
            })
    void saysInWords(String file, String was, String is, String sentence) {
        assertThat(sentences(changed(file, was, is == null ? "" : is))).contains(sentence);
    }

    @Test
    void aRowThatWentAndOneThatCameAreSaidAsThat() {
        ProgramFiles changed = changed(
                "campaigns.csv",
                "candles-2x,Double points on candles,product,4,,,,,,,,candles,,,,,,multiplier,2",
                "soap-2x,Double points on soap,product,4,,,,,,,,soap,,,,,,multiplier,2");
        assertThat(sentences(changed))
                .containsExactly(
                        "Double points on soap is new: id soap-2x, lane product, priority 4, categories soap, effect"
                                + " multiplier, value 2",
                        "Double points on candles is gone");
    }

    @Test
    void manyRowsOfOneKindAreOneLineAndStillCounted() {
        String more = IntStream.range(0, 312)
                .mapToObj(i -> "new-" + i + ",Thing " + i + ",garden,")
                .collect(Collectors.joining("\n", "", "\n"));
        ProgramFiles changed = Programs.with(
                SHOP, "products.csv", Programs.text(SHOP, "products.csv").strip() + "\n" + more);
        List<Difference> differences = ProgramComparison.of(DEMO, changed);
        assertThat(differences).hasSize(312);
        assertThat(DifferenceReport.lines(differences, false))
                .containsExactly(
                        "Products", "  312 products added: new-0, new-1, new-2 and 309 more (--all lists them)");
        assertThat(DifferenceReport.lines(differences, true)).hasSize(313);
    }

    @Test
    void equalFoldersDoNotDiffer() {
        assertThat(ProgramComparison.of(DEMO, ProgramFiles.of(SHOP))).isEmpty();
    }

    @Test
    void theLayOutOfAFileIsNoDifference() {
        ProgramFiles changed =
                changed("earn-rates.csv", "gold,Gold,,,,,,1.5,1.00", "\"gold\",Gold,,,,,,1.50,1\n,,,,,,,,");
        assertThat(changed).isNotEqualTo(DEMO);
        assertThat(ProgramComparison.of(DEMO, changed)).isEmpty();
    }

    @Test
    void aFileThatCannotBeTakenApartDiffersAsAWhole() {
        assertThat(sentences(changed("tiers.dmn", "</definitions>", "")))
                .containsExactly("tiers.dmn differs, but cannot be compared by its content: the new one is broken");
        assertThat(sentences(changed("program.yaml", "name: Regulars demo", "name: [")))
                .containsExactly("program.yaml differs, but cannot be compared by its content: the new one is broken");
    }

    @Test
    void aFileThatIsGoneIsSaidWithItsRows() {
        TreeMap<String, String> texts = new TreeMap<>(DEMO.texts());
        texts.remove("rewards.csv");
        assertThat(sentences(new ProgramFiles(texts)))
                .containsExactly("rewards.csv: the file is gone", "5.00 off your next purchase is gone");
    }

    @Test
    void aDocumentTypeIsNeverFollowed() {
        String dmn = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>";
        assertThat(TierTable.of(dmn)).isEmpty();
    }

    @Test
    void everyWordOfEverySettingHasAPhrase() {
        for (Setting setting : Settings.ALL) {
            assertThat(setting == Settings.LANES || SettingPhrases.knows(setting.path()))
                    .as(setting.path())
                    .isTrue();
            assertThat(setting.allowed()).allMatch(word -> SettingPhrases.knows(setting.path() + "." + word));
        }
    }

    private static ProgramFiles changed(String file, String was, String is) {
        String text = Programs.text(SHOP, file);
        assertThat(text).contains(was);
        int at = text.indexOf(was);
        return Programs.with(SHOP, file, text.substring(0, at) + is + text.substring(at + was.length()));
    }

    private static List<String> sentences(ProgramFiles changed) {
        return ProgramComparison.of(DEMO, changed).stream()
                .map(Difference::sentence)
                .toList();
    }
}
