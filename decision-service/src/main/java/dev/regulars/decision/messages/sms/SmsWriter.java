package dev.regulars.decision.messages.sms;

import dev.regulars.decision.messages.Carrier.Carried;
import dev.regulars.decision.messages.Letter;
import java.util.Optional;

/** Turns a letter into what a telephone shows: no subject, and the footer of the settings. */
public final class SmsWriter {

    private static final String EXAMPLE_LINK = "https://club.example/AbCdEfGh";

    private final SmsSettings settings;

    public SmsWriter(SmsSettings settings) {
        this.settings = settings;
    }

    /** Without the footer where there is nothing to stop any more. */
    public String write(Letter letter) {
        String link = letter.unsubscribe();
        String footer = link == null ? "" : settings.footer().replace("{unsubscribe}", link);
        String text = letter.text().strip().replaceAll("\\R", "\n") + (footer.isBlank() ? "" : "\n" + footer.strip());
        return settings.plainSigns() ? PlainSigns.in(text) : text;
    }

    /** How many parts a text takes with all that is put to it; each is paid for. */
    public int parts(String text) {
        String whole = write(new Letter("", "", "", "", text, EXAMPLE_LINK));
        return SmsText.of(whole, LongText.UDH_8).parts().size();
    }

    /** As one reads it in the list of what failed; empty for a text that may go. */
    public Optional<Carried> tooLong(SmsText text) {
        int parts = text.parts().size();
        return parts <= settings.mostParts()
                ? Optional.empty()
                : Optional.of(new Carried.Never(
                        "sms: the text takes " + parts + " parts, at most " + settings.mostParts() + " are sent"));
    }
}
