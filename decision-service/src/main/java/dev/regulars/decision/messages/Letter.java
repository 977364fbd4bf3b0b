package dev.regulars.decision.messages;

import org.jspecify.annotations.Nullable;

/**
 * A message as it goes out.
 *
 * @param id of the message: whoever gets two with the same id has got one twice
 * @param to address, in clear
 * @param sender name of the program
 * @param subject one line
 * @param text with empty lines between paragraphs
 * @param unsubscribe link that stops more of the kind with one click; null for what the member asked for just now
 * @param links what of the text can be clicked
 */
public record Letter(
        String id,
        String to,
        String sender,
        String subject,
        String text,
        @Nullable String unsubscribe,
        LetterLinks links) {

    /** With nothing in it that can be clicked but to unsubscribe. */
    public Letter(String id, String to, String sender, String subject, String text, @Nullable String unsubscribe) {
        this(id, to, sender, subject, text, unsubscribe, LetterLinks.NONE);
    }

    @Override
    public String toString() {
        return "Letter[" + id + "]";
    }
}
