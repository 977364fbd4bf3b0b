package dev.regulars.decision.messages;

/**
 * A message as it goes out.
 *
 * @param id of the message: whoever gets two with the same id has got one twice
 * @param to address, in clear
 * @param sender name of the program
 * @param subject one line
 * @param text with empty lines between paragraphs
 * @param unsubscribe link that stops more of the kind with one click
 */
public record Letter(String id, String to, String sender, String subject, String text, String unsubscribe) {

    @Override
    public String toString() {
        return "Letter[" + id + "]";
    }
}
