package dev.regulars.program.comparison;

import dev.regulars.program.dictionary.CellType;
import dev.regulars.program.dictionary.Setting;
import dev.regulars.program.dictionary.Settings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The settings, in the order of the reference; what no setting is called comes last. */
final class SettingsComparison {

    static final String PART = "Settings";

    private final Map<String, String> before;
    private final Map<String, String> after;
    private final List<Difference> found = new ArrayList<>();

    private SettingsComparison(Map<String, String> before, Map<String, String> after) {
        this.before = before;
        this.after = after;
    }

    static List<Difference> of(YamlLeaves before, YamlLeaves after) {
        SettingsComparison comparison = new SettingsComparison(before.leaves(""), after.leaves(""));
        Set<String> paths = new TreeSet<>(comparison.before.keySet());
        paths.addAll(comparison.after.keySet());
        for (Setting setting : Settings.ALL) {
            String below = setting.path() + ".";
            Set<String> mine = new LinkedHashSet<>(paths);
            mine.removeIf(
                    path -> !path.equals(setting.path()) && !(setting == Settings.LANES && path.startsWith(below)));
            mine.forEach(path -> comparison.compare(path, setting));
            paths.removeAll(mine);
        }
        paths.forEach(path -> comparison.compare(path, null));
        return comparison.found;
    }

    private void compare(String path, @Nullable Setting setting) {
        @Nullable String was = before.get(path);
        @Nullable String is = after.get(path);
        if (!CellMeaning.isSame(null, was, is)
                && !(setting != null && setting.type() == CellType.DECIMAL && isSameNumber(was, is))) {
            found.add(Difference.changed(PART, path, null, sentence(path, setting, was, is)));
        }
    }

    private static boolean isSameNumber(@Nullable String was, @Nullable String is) {
        Optional<?> old = was == null ? Optional.empty() : CellMeaning.number(was);
        return old.isPresent() && is != null && old.equals(CellMeaning.number(is));
    }

    private static String sentence(String path, @Nullable Setting setting, @Nullable String was, @Nullable String is) {
        @Nullable String whenMissing = whenMissing(setting);
        String old = was == null ? whenMissing : was;
        String now = is == null ? whenMissing : is;
        String subject = SettingPhrases.subject(path, setting);
        if (old != null && now != null && old.equals(now)) {
            String how = is == null ? "no longer written down" : "now written down";
            return subject + SettingPhrases.state(path, now) + " as before, " + how;
        }
        String past = old == null ? "not set" : SettingPhrases.past(path) + SettingPhrases.state(path, old);
        return subject + (now == null ? "not set" : SettingPhrases.state(path, now)) + " (" + past + ")"
                + words(setting, was, is);
    }

    private static @Nullable String whenMissing(@Nullable Setting setting) {
        String whenMissing = setting == null ? null : setting.whenMissing();
        return whenMissing == null || whenMissing.isEmpty() ? null : whenMissing;
    }

    /** Of a list, what came and went. */
    private static String words(@Nullable Setting setting, @Nullable String was, @Nullable String is) {
        if (setting == null || setting.type() != CellType.WORDS || was == null || is == null) {
            return "";
        }
        List<String> old = List.of(was.split(", "));
        List<String> now = List.of(is.split(", "));
        List<String> added = now.stream().filter(word -> !old.contains(word)).toList();
        List<String> gone = old.stream().filter(word -> !now.contains(word)).toList();
        return (added.isEmpty() ? "" : "; new: " + CellWords.joined(added))
                + (gone.isEmpty() ? "" : "; no longer: " + CellWords.joined(gone));
    }
}
