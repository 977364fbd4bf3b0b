package dev.regulars.program.checks;

import dev.regulars.program.Messages;
import dev.regulars.program.Notice;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.Diagnostic.Code;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sentences that ask for what is not filled in, or leave out what they are about. */
final class Sentences implements Check {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

    /** Filled in, too, though the sentence as it is by default does without. */
    private static final Map<String, Set<String>> MORE = Map.of("receipt.voucher", Set.of("value"));

    @Override
    public void look(Subject subject, Findings findings) {
        subject.program().messages().texts().forEach((key, text) -> {
            String sentence = key.contains("@") ? key.substring(0, key.indexOf('@')) : key;
            Set<String> usual = placeholders(Messages.DEFAULTS.getOrDefault(sentence, ""));
            Set<String> known = new TreeSet<>(usual);
            known.addAll(MORE.getOrDefault(sentence, Set.of()));
            Set<String> used = placeholders(text);
            Set<String> unknown = new LinkedHashSet<>(used);
            unknown.removeAll(known);
            Set<String> missing = new LinkedHashSet<>(usual);
            missing.removeAll(used);
            if (!unknown.isEmpty()) {
                findings.row(
                        Code.MESSAGE_PLACEHOLDER_UNKNOWN,
                        Table.MESSAGES,
                        key,
                        "text",
                        inBraces(unknown) + " is never filled in",
                        "this sentence has " + inBraces(known));
            } else if (!missing.isEmpty()) {
                findings.row(
                        Code.MESSAGE_PLACEHOLDER_MISSING,
                        Table.MESSAGES,
                        key,
                        "text",
                        "does not say " + inBraces(missing),
                        "add it, if members shall read it");
            }
        });
        subject.program().messages().notices().forEach(notice -> look(notice, findings));
    }

    private static void look(Notice notice, Findings findings) {
        notice.texts().forEach((language, text) -> {
            if (!language.equals(text.language())) {
                return; // stands in for languages that have none, and is looked at under its own
            }
            String key = Messages.keyIn(notice.id(), language.isEmpty() ? null : language);
            unknown(key, "subject", text.subject(), notice.on(), findings);
            unknown(key, "text", text.body(), notice.on(), findings);
        });
    }

    private static void unknown(String key, String column, String text, Notice.Occasion on, Findings findings) {
        Set<String> unknown = new LinkedHashSet<>(placeholders(text));
        unknown.removeAll(on.placeholders());
        if (!unknown.isEmpty()) {
            findings.row(
                    Code.MESSAGE_PLACEHOLDER_UNKNOWN,
                    Table.MESSAGES,
                    key,
                    column,
                    inBraces(unknown) + " is never filled in",
                    "on this occasion there is " + inBraces(on.placeholders()));
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static String inBraces(Set<String> names) {
        return names.stream().sorted().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
    }
}
