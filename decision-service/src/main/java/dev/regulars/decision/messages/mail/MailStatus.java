package dev.regulars.decision.messages.mail;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A status of RFC 3463: {@code 5.1.1} is that there is no such mailbox.
 *
 * @param kind 4 for now, 5 for good
 */
public record MailStatus(int kind, int subject, int detail) {

    private static final Pattern FORM = Pattern.compile("\\b([245])\\.(\\d{1,3})\\.(\\d{1,3})\\b");
    private static final int FOR_GOOD = 5;
    private static final int ADDRESS = 1;
    private static final int MAILBOX = 2;
    private static final int DISABLED = 1;

    /** The first one in what a server says. */
    public static Optional<MailStatus> in(@Nullable String words) {
        Matcher found = FORM.matcher(words == null ? "" : words);
        return found.find()
                ? Optional.of(new MailStatus(number(found, 1), number(found, 2), number(found, 3)))
                : Optional.empty();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /**
     * Nobody is there, and nobody will be. A full mailbox, or a server that takes no mails of ours, says nothing about
     * the address.
     */
    public boolean isOfTheAddress() {
        return kind == FOR_GOOD && (subject == ADDRESS || subject == MAILBOX && detail == DISABLED);
    }

    @Override
    public String toString() {
        return kind + "." + subject + "." + detail;
    }
}
