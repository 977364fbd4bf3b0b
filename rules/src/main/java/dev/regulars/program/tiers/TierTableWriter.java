package dev.regulars.program.tiers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes rows into the text of a table: each takes what stands before it along, blanks and comments. */
final class TierTableWriter {

    private static final Pattern ID = Pattern.compile("(\\sid\\s*=\\s*[\"'])([^\"']*)([\"'])");

    private final TierTableFile file;
    private final String text;
    private final XmlPiece table;
    private final List<XmlPiece> rules;
    private final Set<String> ids;

    TierTableWriter(TierTableFile file, XmlPiece table) {
        this.file = file;
        this.table = table;
        text = file.text();
        rules = table.children("rule");
        ids = new HashSet<>(
                ID.matcher(text).results().map(match -> match.group(2)).collect(Collectors.toSet()));
    }

    String write(List<TierRow> wanted) {
        StringBuilder written = new StringBuilder(text.substring(0, rules.isEmpty() ? end() : before(0)));
        Set<Integer> kept = new HashSet<>();
        for (TierRow row : wanted) {
            Integer was = row.was();
            if (was == null || !kept.add(was)) {
                written.append(blank()).append(added(row));
            } else {
                written.append(text, before(was), rules.get(was).start()).append(changed(was, row));
            }
        }
        for (int i = 0; i < rules.size(); i++) {
            String above = text.substring(before(i), rules.get(i).start());
            if (!kept.contains(i) && !above.isBlank()) {
                written.append(above.stripTrailing());
            }
        }
        return written.append(
                        text,
                        rules.isEmpty() ? end() : rules.get(rules.size() - 1).end(),
                        text.length())
                .toString();
    }

    /** Where a table without rows gets them: behind its last column. */
    private int end() {
        return Math.max(
                table.children("output").get(0).end(),
                table.children("annotation").stream()
                        .mapToInt(XmlPiece::end)
                        .max()
                        .orElse(0));
    }

    /** Where the row's own text begins: behind the row, or the column, before it. */
    private int before(int rule) {
        return rule == 0
                ? blankBefore(rules.get(0).start())
                : rules.get(rule - 1).end();
    }

    private int blankBefore(int at) {
        int begin = at;
        while (begin > 0 && Character.isWhitespace(text.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private String blank() {
        int at = rules.isEmpty()
                ? table.children("output").get(0).start()
                : rules.get(0).start();
        return text.substring(blankBefore(at), at);
    }

    private String changed(int was, TierRow row) {
        XmlPiece rule = rules.get(was);
        WrittenTierRow now = file.rows().get(was);
        Edits edits = new Edits(text);
        List<XmlPiece> entries = rule.children("inputEntry");
        for (int i = 0; i < entries.size(); i++) {
            TierRange wanted = row.conditions().get(i);
            if (!TierRange.of(now.cells().get(i)).orElse(TierRange.ANY).equals(wanted)) {
                edits.words(entries.get(i), wanted.cell());
            }
        }
        if (!now.tier().equals(row.tier())) {
            rule.child("outputEntry").ifPresent(entry -> edits.words(entry, "\"" + row.tier() + "\""));
        }
        if (!now.note().equals(row.note())) {
            TierTableFile.note(rule)
                    .ifPresentOrElse(
                            note -> edits.words(note, row.note()), () -> edits.insert(rule.inside(), described(row)));
        }
        return edits.apply(rule.start(), rule.end());
    }

    private String described(TierRow row) {
        String name = table.prefix() + "description";
        return "<" + name + ">" + XmlWords.write(row.note()) + "</" + name + ">";
    }

    /** Like the first row, with ids of its own, as editors differ in what a row has beside its cells. */
    private String added(TierRow row) {
        if (rules.isEmpty()) {
            return first(row);
        }
        String like = changed(0, row);
        String mark = newMark();
        return ID.matcher(like).replaceAll(id -> {
            String own = Matcher.quoteReplacement(id.group(2) + mark);
            ids.add(id.group(2) + mark);
            return id.group(1) + own + id.group(3);
        });
    }

    private String newMark() {
        return IntStream.iterate(2, n -> n + 1)
                .mapToObj(n -> "-" + n)
                .filter(mark -> ID.matcher(text.substring(
                                rules.get(0).start(), rules.get(0).end()))
                        .results()
                        .noneMatch(id -> ids.contains(id.group(2) + mark)))
                .findFirst()
                .orElseThrow();
    }

    private String first(TierRow row) {
        String p = table.prefix();
        return "<" + p + "rule>" + (row.note().isEmpty() ? "" : described(row))
                + row.conditions().stream()
                        .map(condition -> entry(p + "inputEntry", p, condition.cell()))
                        .collect(Collectors.joining())
                + entry(p + "outputEntry", p, "\"" + row.tier() + "\"") + "</" + p + "rule>";
    }

    private static String entry(String name, String prefix, String words) {
        return "<" + name + "><" + prefix + "text>" + XmlWords.write(words) + "</" + prefix + "text></" + name + ">";
    }
}
