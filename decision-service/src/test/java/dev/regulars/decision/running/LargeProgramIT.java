package dev.regulars.decision.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.regulars.testing.StudioScreen;
import dev.regulars.testing.TestBrowser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of 5,000 campaigns in the grid: how long the page stands still while one works. */
class LargeProgramIT {

    private static final int ROWS = 5_000;
    private static final int ROUNDS = 3;
    private static final int LONGEST_MILLIS = 200;
    /** The page cannot answer during a long task; the browser notes those over 50 ms. */
    private static final String WATCH = "() => { window.pauses = []; new PerformanceObserver(list => list.getEntries()"
            + ".forEach(one => window.pauses.push(one.duration))).observe({type: 'longtask'}); }";

    private static final String LONGEST =
            "async () => { await new Promise(r => setTimeout(r, 250)); const longest = Math.max(0, ...window.pauses);"
                    + " window.pauses.length = 0; return Math.round(longest); }";

    private interface Work {
        void step(int round, int number);
    }

    /** What the code makes the page wait for at a step, it does each time; what the machine adds, it does not. */
    private static int longestPause(Page page, String what, int steps, Work work) {
        int[] least = new int[steps];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int round = 0; round < ROUNDS; round++) {
            for (int step = 0; step < steps; step++) {
                work.step(round, step);
                least[step] = Math.min(least[step], (Integer) page.evaluate(LONGEST));
            }
        }
        int longest = Arrays.stream(least).max().orElseThrow();
        System.out.println(ROWS + " rows, " + what + ": longest pause " + longest + " ms");
        return longest;
    }

    private static void fill(Path folder) throws Exception {
        ProgramFolderIT.copy(Path.of("../rules/programs/demo"), folder);
        Path campaigns = folder.resolve("campaigns.csv");
        StringBuilder text = new StringBuilder(Files.readString(campaigns));
        int columns = text.substring(0, text.indexOf("\n")).split(",").length;
        for (int i = 19; i < ROWS; i++) {
            String row =
                    "row-%d,Campaign number %d,product,9,,,,,,,,,,,,,brand-%d,,,,,multiplier,1.5".formatted(i, i, i);
            text.append(row)
                    .append(",".repeat(columns - row.split(",", -1).length))
                    .append('\n');
        }
        Files.writeString(campaigns, text);
    }

    @Test
    void opensScrollsFiltersAndValidatesWithoutAPause(@TempDir Path folder) throws Exception {
        fill(folder);
        try (StudioService service = StudioService.start("REGULARS_PROGRAM_DIR", folder.toString());
                TestBrowser browser = new TestBrowser()) {
            StudioScreen screen = StudioScreen.signedIn(service.process(), browser, "marketer");
            Page page = screen.page();
            long begun = System.nanoTime();
            screen.beginDraft("large");
            assertThat(page.locator(".findings summary")).isVisible();
            System.out.println(ROWS + " rows, opened and checked: " + (System.nanoTime() - begun) / 1_000_000 + " ms");
            page.evaluate(WATCH);

            int scrolling = longestPause(
                    page,
                    "scrolling",
                    20,
                    (round, step) -> page.evaluate(
                            "top => { document.querySelector('.tabulator-tableholder').scrollTop = top; }",
                            (step * 7_919) % 160_000));
            int filtering = longestPause(page, "filtering", 2, (round, step) -> {
                page.getByLabel("Search rows").fill(step == 0 ? "number 4" : "");
                page.waitForTimeout(300);
            });
            page.evaluate("document.querySelector('.tabulator-tableholder').scrollTop = 0");
            int validating = longestPause(page, "changing and checking", 2, (round, step) -> {
                screen.type(screen.cell("tea-6", "value"), step == 0 ? "4o" : "5");
                Pattern bad = Pattern.compile(".*\\bbad\\b.*");
                if (step == 0) {
                    assertThat(screen.cell("tea-6", "value")).hasClass(bad);
                } else {
                    assertThat(screen.cell("tea-6", "value")).not().hasClass(bad);
                }
            });
            aRowIsMarkedThatWasOutOfSightWhenItsErrorWasFound(screen);
            browser.closeQuiet(page);
            assertThat(scrolling).isLessThanOrEqualTo(LONGEST_MILLIS);
            assertThat(filtering).isLessThanOrEqualTo(LONGEST_MILLIS);
            assertThat(validating).isLessThanOrEqualTo(LONGEST_MILLIS);
        }
    }

    /** It had been drawn before, without a mark. */
    private static void aRowIsMarkedThatWasOutOfSightWhenItsErrorWasFound(StudioScreen screen) {
        Page page = screen.page();
        screen.type(screen.cell("tea-6", "value"), "4o");
        page.evaluate("document.querySelector('.tabulator-tableholder').scrollTop = 90_000");
        assertThat(screen.cell("tea-6", "value")).hasCount(0);
        assertThat(page.locator(".findings summary")).containsText("2 errors");
        page.evaluate("document.querySelector('.tabulator-tableholder').scrollTop = 0");
        assertThat(screen.cell("tea-6", "value")).hasClass(Pattern.compile(".*\\bbad\\b.*"));
    }
}
