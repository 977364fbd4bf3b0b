package dev.regulars.decision.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.accounts.SecretSettings;
import dev.regulars.decision.messages.CountedLinks.Click;
import dev.regulars.program.Notice.Channel;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CountedLinksTest {
    private static final Click CLICK = new Click("6f0c8b1e-0000-3000-8000-0000000000", "https://shop.example/a/b?c=d");
    private static final String TEXT = "See https://shop.example/tea.";

    private static CountedLinks links(boolean clicks, boolean opens) {
        return new CountedLinks(
                new KeyedHash(new SecretSettings("one secret that is long enough for it")),
                new PublicPages(URI.create("https://club.example")),
                new CountingSettings(clicks, opens, Duration.ZERO));
    }

    private static String token(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    @Test
    void leadToTheAddressUnderTheSealAndToNoOther() {
        CountedLinks links = links(true, true);
        String token = token(links.link(CLICK));
        assertThat(links.readClick(token)).contains(CLICK);
        for (String wrong : new String[] {"", "AAAA", token.substring(2), token + "AA", token(links.picture("x"))}) {
            assertThat(links.readClick(wrong)).as(wrong).isEmpty();
        }
        assertThat(links.readOpened(token(links.picture("x")))).contains("x");
        assertThat(links.readOpened(token)).as("of another kind").isEmpty();
    }

    @Test
    void standInMailsOnlyAsFarAsItIsSwitchedOnAndNotWhereNothingWasAgreedTo() {
        Outgoing mail = Planned.mail("pos:T-1/news");
        assertThat(links(true, false).of(mail, TEXT, Map.of()).counted()).containsExactly(Step.CLICKED);
        assertThat(links(false, true).of(mail, TEXT, Map.of()).counted()).containsExactly(Step.OPENED);
        assertThat(links(false, false).of(mail, TEXT, Map.of()).targets())
                .containsExactly(Map.entry("https://shop.example/tea", "https://shop.example/tea"));
        Outgoing question = Planned.message("c", Channel.EMAIL, Map.of("at", "2026-06-13T10:15:00Z"));
        assertThat(links(true, true).of(question, TEXT, Map.of()).counted()).isEmpty();
        Outgoing sms = Planned.message("s", Channel.SMS, Map.of());
        assertThat(links(true, true).of(sms, TEXT, Map.of())).isEqualTo(LetterLinks.NONE);
    }
}
