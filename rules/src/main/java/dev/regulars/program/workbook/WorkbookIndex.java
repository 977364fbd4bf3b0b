package dev.regulars.program.workbook;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which sheets a workbook has and in which parts they are.
 *
 * @param from1904 whether its days are counted from 1904
 * @param styles part of the number formats; null when there is none
 * @param texts part of the texts that cells share; null when there is none
 */
record WorkbookIndex(
        List<Sheet> sheets,
        boolean from1904,
        @Nullable String styles,
        @Nullable String texts) {

    private static final int MAX_SHEETS = 100;

    /** @param part null when it is no sheet of cells, but a chart */
    record Sheet(String title, @Nullable String part) {}

    private record Link(String type, String target) {}

    static WorkbookIndex of(XlsxParts parts) throws IOException, Refused {
        String workbook = links(parts, "").values().stream()
                .filter(link -> link.type.equals("officeDocument"))
                .findFirst()
                .orElseThrow(() -> Refused.unreadable("is a zip file, but no workbook"))
                .target;
        Map<String, Link> links = links(parts, workbook);
        List<Sheet> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (PartXml xml = parts.xml(workbook)) {
            while (xml.next()) {
                if (xml.is("workbookPr")) {
                    String flag = xml.attribute("date1904");
                    from1904 = flag.equals("1") || flag.equals("true");
                } else if (xml.is("sheet")) {
                    Link link = links.get(xml.attribute("id"));
                    String part = link != null && link.type.equals("worksheet") ? link.target : null;
                    sheets.add(new Sheet(SheetText.unescaped(xml.attribute("name")), part));
                }
                if (sheets.size() > MAX_SHEETS) {
                    throw Refused.tooLarge("has more than " + MAX_SHEETS + " sheets");
                }
            }
        }
        if (sheets.isEmpty()) {
            throw Refused.unreadable("has no sheets");
        }
        return new WorkbookIndex(
                List.copyOf(sheets), from1904, target(links, "styles"), target(links, "sharedStrings"));
    }

    private static @Nullable String target(Map<String, Link> links, String type) {
        return links.values().stream()
                .filter(link -> link.type.equals(type))
                .map(Link::target)
                .findFirst()
                .orElse(null);
    }

    /** What a part refers to, by id; types by their last word. */
    private static Map<String, Link> links(XlsxParts parts, String part) throws IOException, Refused {
        int name = part.lastIndexOf('/') + 1;
        Map<String, Link> links = new HashMap<>();
        try (PartXml xml = parts.xml(part.substring(0, name) + "_rels/" + part.substring(name) + ".rels")) {
            while (xml.next()) {
                String type = xml.attribute("Type");
                links.put(
                        xml.attribute("Id"),
                        new Link(
                                type.substring(type.lastIndexOf('/') + 1),
                                resolved(part.substring(0, name), xml.attribute("Target"))));
            }
        }
        return links;
    }

    /** {@code worksheets/sheet1.xml} of folder {@code xl/} is {@code xl/worksheets/sheet1.xml}. */
    private static String resolved(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
