package dev.regulars.decision.messages.web;

import dev.regulars.decision.messages.PreviewMessages;
import dev.regulars.program.Notice;
import java.util.List;
import java.util.Locale;

/** A row of {@code messages.csv} as members would read it. */
record MessagePreview(
        String key,
        String on,
        String channel,
        String purpose,
        boolean active,
        List<String> tiers,
        List<PreviewMessages.Text> texts) {

    static MessagePreview of(PreviewMessages.Preview preview) {
        Notice notice = preview.notice();
        return new MessagePreview(
                notice.id(),
                word(notice.on()),
                word(notice.channel()),
                word(notice.purpose()),
                notice.active(),
                notice.tiers().stream().sorted().toList(),
                preview.texts());
    }

    /** {@code points-earned}. */
    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
