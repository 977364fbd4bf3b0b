package dev.regulars.decision.messages.web;

import dev.regulars.decision.messages.PreviewMessages;
import dev.regulars.decision.messages.sms.SmsWriter;
import dev.regulars.program.Notice;
import java.util.List;
import java.util.Locale;

/** A row of {@code messages.csv} as members would read it; {@code holdOut} percent of them never do. */
record MessagePreview(
        String key,
        String on,
        String channel,
        String purpose,
        boolean active,
        List<String> tiers,
        String holdOut,
        List<Text> texts) {

    /** @param parts that a text message takes; 0 for a mail */
    record Text(String language, String subject, String body, int parts) {}

    static MessagePreview of(PreviewMessages.Preview preview, SmsWriter sms) {
        Notice notice = preview.notice();
        return new MessagePreview(
                notice.id(),
                word(notice.on()),
                word(notice.channel()),
                word(notice.purpose()),
                notice.active(),
                notice.tiers().stream().sorted().toList(),
                notice.holdOut().stripTrailingZeros().toPlainString(),
                preview.texts().stream()
                        .map(text -> new Text(
                                text.language(),
                                text.subject(),
                                text.body(),
                                notice.channel() == Notice.Channel.SMS ? sms.parts(text.body()) : 0))
                        .toList());
    }

    /** {@code points-earned}. */
    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
