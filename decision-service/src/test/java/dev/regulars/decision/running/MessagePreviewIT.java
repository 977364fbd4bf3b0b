package dev.regulars.decision.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.regulars.testing.StudioScreen;
import dev.regulars.testing.TestBrowser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a marketer sees of the messages of a draft before anybody gets one. */
class MessagePreviewIT {

    private static final String ROWS = """
            key,language,text,on,channel,purpose,active,tiers,subject,days,hold-out
            earned,,"You earned {points} points, have {balance} now.",points-earned,email,program,,,{points} for you,,
            earned,de,"Du hast {points} Punkte bekommen.",,,,,,{points} Punkte für dich,,
            voucher,,"{name} is yours until {until}. Жанна wishes a nice day.",voucher-issued,sms,program,,,,,
            miss-you,,"We have not seen you for {days} days.",win-back,email,offers,no,Gold,We miss you,60,12.50
            """;

    @TempDir
    static Path folder;

    private static StudioService running;
    private static TestBrowser browser;

    @BeforeAll
    static void start() throws Exception {
        ProgramFolderIT.copy(Path.of("../rules/programs/demo"), folder);
        Files.writeString(folder.resolve("messages.csv"), ROWS);
        running = StudioService.start("REGULARS_PROGRAM_DIR", folder.toString());
        browser = new TestBrowser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        running.close();
    }

    private static Locator message(Page page, String key) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(key).setExact(true));
    }

    @Test
    void eachRowIsShownInEachLanguageWithExamples() {
        StudioScreen screen = StudioScreen.signedIn(running.process(), browser, "marketer");
        screen.beginDraft("Letters");
        screen.tab("Messages");
        Page page = screen.page();
        assertThat(message(page, "earned")).containsText("You earned 117 points, have 1,250 now.");
        assertThat(message(page, "earned")).containsText("Du hast 117 Punkte bekommen.");
        assertThat(message(page, "earned")).containsText("Language de");
        assertThat(message(page, "voucher")).containsText("Text message, sent when a voucher was issued");
        assertThat(message(page, "voucher")).containsText(Pattern.compile("\\d+ signs in 2 parts"));
        assertThat(message(page, "miss-you")).containsText("not sent");
        assertThat(message(page, "miss-you")).containsText("12.5 % of them never get it");
        assertThat(message(page, "earned")).not().containsText("never get it");
        assertThat(message(page, "miss-you")).containsText("to members of Gold");
        assertThat(page.locator("main")).not().containsText("{");
        TestBrowser.assertNoGraveViolations(page);
        TestBrowser.picture(page, "people/messages-preview");

        screen.go(page.url().replaceAll(".*#/(drafts/[^/]+).*", "$1") + "/tables/messages");
        Locator text =
                page.locator(".sheet .tabulator-row [tabulator-field='text']").first();
        screen.type(text, "You earned {coins}.");
        assertThat(text).hasClass(Pattern.compile(".*\\bbad\\b.*"));
        screen.tab("Messages");
        assertThat(message(page, "earned")).containsText("You earned {coins}.");
        browser.closeQuiet(page);
    }
}
