package dev.regulars.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The system's Chromium, which takes note of every error and of every request that leaves the service. */
public final class TestBrowser implements AutoCloseable {
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final double LIMIT_MILLIS = 60_000;
    /** Browsers count it as an error when a service says that somebody has to sign in, or refuses what was typed. */
    private static final Pattern REFUSAL = Pattern.compile("responded with a status of 4(01|03|09|22|29)\\b");

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> errors = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();

    public TestBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
        PlaywrightAssertions.setDefaultAssertionTimeout(LIMIT_MILLIS);
    }

    /** The first page of the service at {@code url}. */
    public Page page(String url, int width, ColorScheme colours) {
        return page(url, "/", width, colours);
    }

    /** @param path of the page, from its slash on */
    public Page page(String url, String path, int width, ColorScheme colours) {
        errors.clear();
        foreign.clear();
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(colours)
                .setLocale("en-GB"));
        Page page = context.newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")
                    && !REFUSAL.matcher(message.text()).find()) {
                errors.add(message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(url)) {
                foreign.add(request.url());
            }
        });
        page.navigate(url + path);
        return page;
    }

    /** To be called before the service stops, which makes errors of its own. */
    public void closeQuiet(Page page) {
        page.context().close();
        assertThat(foreign).as("requests to other servers").isEmpty();
        assertThat(errors).as("errors in the console").isEmpty();
    }

    /** With {@code -Dregulars.write=true} what is in sight, for the documentation: {@code people/page}. */
    public static void picture(Page page, String name) {
        picture(page, name, false);
    }

    /** Likewise, also what one has to scroll to. */
    public static void wholePicture(Page page, String name) {
        picture(page, name, true);
    }

    private static void picture(Page page, String name, boolean whole) {
        if (Boolean.getBoolean("regulars.write")) {
            Path file = Path.of("..", "docs").resolve(name + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(whole));
        }
    }

    /** What keeps people with a screen reader or little sight from using the page as it is now. */
    public static void assertNoGraveViolations(Page page) {
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations.stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + ": " + rule.getNodes().size() + " × " + rule.getHelp() + " "
                                + rule.getNodes().get(0).getHtml()))
                .isEmpty();
    }

    private static Path chromium() {
        String given = System.getenv("CHROMIUM");
        if (given != null) {
            return Path.of(given);
        }
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getenv("PATH"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium on the PATH nor in CHROMIUM"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
