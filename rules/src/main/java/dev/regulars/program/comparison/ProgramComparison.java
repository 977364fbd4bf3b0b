package dev.regulars.program.comparison;

import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.program.reading.ProgramReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares two programs cell by cell, whether or not they are right: a file that cannot be taken apart differs as a
 * whole. Only how a file is laid out does not count: blanks, order of columns, quotes, comments, {@code 40} for
 * {@code 40.00}, and the order of rows but for rewards, which are issued in it.
 */
public final class ProgramComparison {

    static final String SETTINGS_FILE = "program.yaml";
    private static final String RULES_PART = "Engineer rules";
    private static final String RULES_SUFFIX = ".drl";

    private final ProgramFiles before;
    private final ProgramFiles after;
    private final List<Difference> differences = new ArrayList<>();

    private ProgramComparison(ProgramFiles before, ProgramFiles after) {
        this.before = before;
        this.after = after;
    }

    /** Settings, then tiers, then tables in the order of the dictionary, then scenarios, then an engineer's rules as
     * whole files; the same each time. */
    public static List<Difference> of(ProgramFiles before, ProgramFiles after) {
        ProgramComparison comparison = new ProgramComparison(before, after);
        comparison.compare();
        return List.copyOf(comparison.differences);
    }

    private void compare() {
        Money money = Money.of(after.texts().get(SETTINGS_FILE));
        file(SettingsComparison.PART, SETTINGS_FILE, YamlLeaves::of, SettingsComparison::of);
        file(TiersComparison.PART, ProgramReader.TIERS_FILE, TierTable::of, new TiersComparison(money)::of);
        for (Table table : Table.values()) {
            file(table.title(), table.file(), text -> RawTable.of(table, text), new TableComparison(table, money)::of);
        }
        file(ScenariosComparison.PART, ProgramReader.SCENARIOS_FILE, YamlLeaves::of, ScenariosComparison::of);
        Stream.of(before, after)
                .flatMap(files -> files.texts().keySet().stream())
                .filter(file -> file.endsWith(RULES_SUFFIX))
                .distinct()
                .sorted()
                .forEach(this::rules);
    }

    private void rules(String file) {
        @Nullable String was = before.texts().get(file);
        @Nullable String is = after.texts().get(file);
        if (was == null || is == null || !was.equals(is)) {
            Difference.Kind kind = was == null
                    ? Difference.Kind.ADDED
                    : is == null ? Difference.Kind.REMOVED : Difference.Kind.CHANGED;
            String what = was == null ? "the file is new" : is == null ? "the file is gone" : "the rules are changed";
            differences.add(new Difference(RULES_PART, kind, file, null, file + ": " + what));
        }
    }

    private interface Compare<T> {
        List<Difference> of(T before, T after);
    }

    /** @param read empty when the text cannot be taken apart */
    private <T> void file(String part, String file, Function<String, Optional<T>> read, Compare<T> compare) {
        @Nullable String was = before.texts().get(file);
        @Nullable String is = after.texts().get(file);
        if (was == null ? is == null : was.equals(is)) {
            return;
        }
        if (was == null || is == null) {
            Difference.Kind kind = was == null ? Difference.Kind.ADDED : Difference.Kind.REMOVED;
            String what = was == null ? "the file is new" : "the file is gone";
            differences.add(new Difference(part, kind, "", null, file + ": " + what));
        }
        Optional<T> old = read.apply(was == null ? "" : was);
        Optional<T> now = read.apply(is == null ? "" : is);
        if (old.isPresent() && now.isPresent()) {
            differences.addAll(compare.of(old.get(), now.get()));
        } else if (was != null && is != null) {
            String broken = old.isPresent() ? "the new one is" : now.isPresent() ? "the old one is" : "both are";
            String sentence = file + " differs, but cannot be compared by its content: " + broken + " broken";
            differences.add(Difference.changed(part, "", null, sentence));
        }
    }
}
