package dev.regulars.decision.messages;

import dev.regulars.program.Notice;
import dev.regulars.program.Offer;
import dev.regulars.program.Program;
import dev.regulars.program.Reward;
import dev.regulars.program.Store;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What members would read: each row with examples filled in, in each of its languages. Nothing is sent. */
public final class PreviewMessages {

    private static final int VALID_DAYS = 60;

    private PreviewMessages() {}

    /** @param texts in order of languages; that for all others first */
    public record Preview(Notice notice, List<Text> texts) {}

    /**
     * @param language {@code de}; empty for members of all other languages
     * @param subject empty where the channel has none
     */
    public record Text(String language, String subject, String body) {}

    /** In the order of the table. */
    public static List<Preview> of(Program program, LocalDate today) {
        return program.messages().notices().stream()
                .map(notice -> new Preview(notice, texts(notice, examples(program, notice, today))))
                .toList();
    }

    private static List<Text> texts(Notice notice, Map<String, String> examples) {
        return notice.texts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .filter(text -> text.getKey().isEmpty() || notice.texts().get("") != text.getValue())
                .map(text -> text(text.getValue(), examples))
                .toList();
    }

    private static Text text(Notice.Text text, Map<String, String> examples) {
        Map<String, String> values = ShownValues.in(text.language(), examples);
        return new Text(
                text.language(),
                Notice.filled(text.subject(), values).replaceAll("\\s+", " "),
                Notice.filled(text.body(), values));
    }

    /** Names are the program's own, so that long ones are seen. */
    private static Map<String, String> examples(Program program, Notice notice, LocalDate today) {
        Map<String, String> examples = new HashMap<>();
        List<String> tiers = program.settings().tiers().order();
        examples.put("program", program.name());
        examples.put("points", "117");
        examples.put("balance", "1250");
        examples.put("tier", notice.tiers().stream().sorted().findFirst().orElse(tiers.get(tiers.size() - 1)));
        examples.put(
                "name", longest(program.rewards().stream().map(Reward::name).toList(), "5.00 off"));
        examples.put("offer", longest(program.offers().stream().map(Offer::name).toList(), "an offer"));
        examples.put("reason", "because you often buy coffee");
        examples.put(
                "store",
                longest(program.stores().values().stream().map(Store::name).toList(), "the store"));
        examples.put("until", today.plusDays(VALID_DAYS).toString());
        Long days = notice.timing().days();
        examples.put("days", days == null ? "60" : days.toString());
        examples.put("link", "https://club.example/AbCdEfGh");
        return examples;
    }

    private static String longest(List<String> names, String otherwise) {
        return names.stream()
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse(otherwise);
    }
}
