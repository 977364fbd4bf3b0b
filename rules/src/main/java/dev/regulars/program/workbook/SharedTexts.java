package dev.regulars.program.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts that cells refer to by number. */
final class SharedTexts {

    static final int MAX_LENGTH = 32_767;

    private static final int MAX_TEXTS = 1_000_000;
    /** Of {@code _x0001_}. */
    static final int ESCAPE_LENGTH = 7;

    private final List<String> texts;

    private SharedTexts(List<String> texts) {
        this.texts = texts;
    }

    static SharedTexts of(@Nullable PartXml xml) throws IOException, Refused {
        List<String> texts = new ArrayList<>();
        if (xml != null) {
            try (xml) {
                while (xml.next()) {
                    if (xml.is("si")) {
                        texts.add(read(xml, "si"));
                    }
                    if (texts.size() > MAX_TEXTS) {
                        throw Refused.tooLarge("has more than " + MAX_TEXTS + " texts");
                    }
                }
            }
        }
        return new SharedTexts(texts);
    }

    /** The runs of a text one after the other, whatever their fonts, without the readings of Japanese words. */
    static String read(PartXml xml, String element) throws Refused {
        StringBuilder text = new StringBuilder();
        boolean reading = false;
        while (xml.nextWithin(element)) {
            if (xml.is("rPh")) {
                reading = xml.begins();
            } else if (xml.begins() && xml.is("t") && !reading) {
                text.append(SheetText.unescaped(xml.text(MAX_LENGTH * ESCAPE_LENGTH)));
            }
            if (text.length() > MAX_LENGTH) {
                throw Refused.tooLarge("has a cell of more than " + MAX_LENGTH + " characters");
            }
        }
        return text.toString();
    }

    String text(String number) throws Refused {
        int at = Digits.read(number);
        if (at < 0 || at >= texts.size()) {
            throw Refused.unreadable("refers to a text that it does not have");
        }
        return texts.get(at);
    }
}
