package dev.regulars.program.reading;

import dev.regulars.program.EventAttribute;
import dev.regulars.program.Range;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code rating 1..5 | verified yes/no | product? word}: attributes of events, as the dictionary's help says. */
final class AttributeCells {

    static final int MAX = 20;

    private static final Pattern FORM = Pattern.compile("([a-z][a-z0-9-]{0,31})(\\?)?\\s+(\\S+)");
    private static final Pattern NUMBERS = Pattern.compile("(-?\\d{1,9})?\\.\\.(-?\\d{1,9})?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private AttributeCells() {}

    static List<EventAttribute> of(Row row, String column) {
        List<EventAttribute> attributes = new ArrayList<>();
        for (String word : row.words(column)) {
            Matcher form = FORM.matcher(word);
            if (!form.matches()) {
                row.invalid(
                        column, "\"" + word + "\" is not written like rating 1..5, verified yes/no or product word");
            } else if (attributes.stream().anyMatch(known -> known.name().equals(form.group(1)))) {
                row.invalid(column, "\"" + form.group(1) + "\" stands there twice");
            } else {
                attribute(row, column, form, attributes);
            }
        }
        if (attributes.size() > MAX) {
            row.invalid(column, "has more than " + MAX + " attributes");
        }
        return attributes;
    }

    private static void attribute(Row row, String column, Matcher form, List<EventAttribute> attributes) {
        String name = form.group(1);
        boolean required = form.group(2) == null;
        String takes = form.group(3);
        Matcher numbers = NUMBERS.matcher(takes);
        if (numbers.matches()) {
            long from = numbers.group(1) == null ? -999_999_999 : Long.parseLong(numbers.group(1));
            long to = numbers.group(2) == null ? 999_999_999 : Long.parseLong(numbers.group(2));
            if (from > to) {
                row.invalid(column, "\"" + takes + "\" ends before it begins");
            }
            attributes.add(new EventAttribute(name, required, Set.of(), new Range(from, to)));
            return;
        }
        Set<String> choices = new LinkedHashSet<>(List.of(takes.split("/", -1)));
        if (choices.stream().anyMatch(choice -> !WORD.matcher(choice).matches())) {
            row.invalid(column, "\"" + takes + "\" is neither from..to, nor words with / between, nor word");
        }
        attributes.add(new EventAttribute(name, required, takes.equals("word") ? Set.of() : choices, Range.ANY));
    }
}
