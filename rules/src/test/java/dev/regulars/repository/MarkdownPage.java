package dev.regulars.repository;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page links to, and which anchors its headings give. Code, in fences or between backticks, is left out. */
record MarkdownPage(List<Link> links, Set<String> anchors) {

    record Link(int line, String target) {}

    private static final Pattern INLINE = Pattern.compile("\\]\\(<?([^)>\\s]+)>?(?:\\s+\"[^\"]*\")?\\)");
    private static final Pattern REFERENCE = Pattern.compile("^\\s{0,3}\\[[^\\]]+\\]:\\s*<?(\\S+?)>?(?:\\s.*)?$");
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(.*?)\\s*#*$");
    private static final Pattern ANCHOR = Pattern.compile("<a\\s+(?:id|name)=\"([^\"]+)\"");

    static MarkdownPage of(List<String> lines) {
        List<Link> links = new ArrayList<>();
        Set<String> anchors = new HashSet<>();
        boolean fenced = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.strip().startsWith("```") || line.strip().startsWith("~~~")) {
                fenced = !fenced;
            } else if (!fenced) {
                collect(line, i + 1, links, anchors);
            }
        }
        return new MarkdownPage(links, anchors);
    }

    private static void collect(String line, int number, List<Link> links, Set<String> anchors) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            addAnchor(slug(heading.group(1)), anchors);
        }
        Matcher anchor = ANCHOR.matcher(line);
        while (anchor.find()) {
            anchors.add(anchor.group(1));
        }
        String text = line.replaceAll("`[^`]*`", "");
        for (Pattern pattern : List.of(INLINE, REFERENCE)) {
            Matcher link = pattern.matcher(text);
            while (link.find()) {
                links.add(new Link(number, link.group(1)));
            }
        }
    }

    /** The second heading of the same words gets `-1`, the third `-2`. */
    private static void addAnchor(String slug, Set<String> anchors) {
        String unique = slug;
        for (int i = 1; !anchors.add(unique); i++) {
            unique = slug + "-" + i;
        }
    }

    /** As the forges do it: `2. A *fast* way, how?` becomes `2-a-fast-way-how`. */
    static String slug(String heading) {
        String text = heading.replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1").toLowerCase(Locale.ROOT);
        return text.replaceAll("[^\\p{L}\\p{N}\\s_-]", "").replace(' ', '-');
    }
}
