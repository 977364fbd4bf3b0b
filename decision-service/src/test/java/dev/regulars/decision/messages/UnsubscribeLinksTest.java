package dev.regulars.decision.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.accounts.SecretSettings;
import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.consents.Purpose;
import dev.regulars.decision.messages.UnsubscribeLinks.Stop;
import java.net.URI;
import org.junit.jupiter.api.Test;

class UnsubscribeLinksTest {
    private static final Stop STOP = new Stop("m_1/2", Channel.EMAIL, Purpose.OFFERS);

    private static UnsubscribeLinks links(String secret) {
        return new UnsubscribeLinks(
                new KeyedHash(new SecretSettings(secret)), new PublicPages(URI.create("https://club.example/x")));
    }

    @Test
    void saysWhoseAndWhichConsent() {
        UnsubscribeLinks links = links("one secret that is long enough for it");
        assertThat(links.link(STOP)).isEqualTo("https://club.example/x/unsubscribe/" + links.token(STOP));
        assertThat(links.read(links.token(STOP))).contains(STOP);
    }

    @Test
    void nobodyElseMakesOne() {
        String ours = links("one secret that is long enough for it").token(STOP);
        UnsubscribeLinks others = links("another secret that is long enough");
        assertThat(others.read(ours)).isEmpty();
        for (String wrong : new String[] {"", "?", "AAAA", ours.substring(1), ours + "A", "A" + ours}) {
            assertThat(links("one secret that is long enough for it").read(wrong))
                    .as(wrong)
                    .isEmpty();
        }
    }
}
