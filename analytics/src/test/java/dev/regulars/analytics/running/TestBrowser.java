package dev.regulars.analytics.running;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The system's Chromium, which takes note of every error and of every request that leaves the service. */
final class TestBrowser implements AutoCloseable {
    private static final double LIMIT_MILLIS = 60_000;

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> errors = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();

    TestBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
        PlaywrightAssertions.setDefaultAssertionTimeout(LIMIT_MILLIS);
    }

    Page page(String url, int width, ColorScheme colours) {
        errors.clear();
        foreign.clear();
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(colours));
        Page page = context.newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(url)) {
                foreign.add(request.url());
            }
        });
        page.navigate(url + "/");
        return page;
    }

    /** To be called before the service stops, which makes errors of its own. */
    void closeQuiet(Page page) {
        page.context().close();
        assertThat(foreign).as("requests to other servers").isEmpty();
        assertThat(errors).as("errors in the console").isEmpty();
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
