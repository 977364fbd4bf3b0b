package dev.regulars.decision.messages.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.messages.Letter;
import dev.regulars.decision.messages.LetterLinks;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MailBodyTest {
    private static final String TEA = "https://shop.example/tea";

    private static Letter letter(String text, Map<String, String> targets, @Nullable String picture) {
        return new Letter("id", "ann@example.org", "Club", "Hi", text, null, new LetterLinks(targets, picture));
    }

    @Test
    void linksShowWhereTheyLeadToWithoutSayingThatTheyAreAnAddress() {
        Map<String, String> targets = Map.of(TEA, "https://club.example/click/A", TEA + "/green", TEA + "/green");
        Letter letter = letter("<Tea> & more: " + TEA + ".\nGreen: " + TEA + "/green\n\nBye", targets, null);
        assertThat(MailBody.html(letter))
                .contains("<p>&lt;Tea&gt; &amp; more: "
                        + "<a href=\"https://club.example/click/A\">shop.example/tea</a>.<br>"
                        + "Green: <a href=\"https://shop.example/tea/green\">https://shop.example/tea/green</a></p>"
                        + "<p>Bye</p>")
                .doesNotContain("<img");
        assertThat(MailBody.text(letter)).contains(TEA + ".\nGreen").doesNotContain("click");
    }

    @Test
    void anAddressIsNoHtml() {
        String odd = TEA + "?a=1&b='x'";
        assertThat(MailBody.html(letter(odd, Map.of(odd, odd), null)))
                .contains("<a href=\"https://shop.example/tea?a=1&amp;b='x'\">");
    }

    @Test
    void thePictureIsInTheHtmlOnly() {
        Letter letter = letter("Hi", Map.of(), "https://club.example/opened/A");
        assertThat(MailBody.html(letter))
                .contains("<p>Hi</p>", "<img src=\"https://club.example/opened/A\" width=\"1\" height=\"1\" alt=\"\">");
        assertThat(MailBody.text(letter)).doesNotContain("opened");
    }
}
