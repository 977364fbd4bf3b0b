package dev.regulars.program.workbook;

import dev.regulars.program.reading.Diagnostic.Code;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What would do something, or come from elsewhere, when the workbook is opened: none of it belongs in tables. */
final class ActiveContent {

    static final String TYPES = "[content_types].xml";

    private static final List<String> MACROS = List.of("vbaproject.bin", "/macrosheets/", "/activex/");
    private static final List<String> LINKED = List.of(
            "/externallinks/", "/connections.xml", "/querytables/", "/embeddings/", "/richdata/rdrichvaluewebimage");

    private ActiveContent() {}

    /** @param name of a part, in lower case */
    static void checkName(String name) throws Refused {
        if (MACROS.stream().anyMatch(name::contains)) {
            throw macro();
        }
        if (LINKED.stream().anyMatch(name::contains)) {
            throw linked(name);
        }
    }

    static void checkTypes(XlsxParts parts) throws IOException, Refused {
        if (!parts.has(TYPES)) {
            throw Refused.unreadable("is a zip file, but no workbook");
        }
        try (PartXml xml = parts.xml(TYPES)) {
            while (xml.next()) {
                String type = xml.attribute("ContentType").toLowerCase(Locale.ROOT);
                if (type.contains("sheet.binary")) {
                    throw new Refused(Code.WORKBOOK_OLD_FORMAT, "is a binary workbook; save it as .xlsx");
                }
                if (type.contains("macroenabled") || type.contains("vbaproject")) {
                    throw macro();
                }
            }
        }
        for (String name : parts.names()) {
            if (name.endsWith(".rels")) {
                checkRelationships(parts, name);
            }
        }
    }

    /** A link that a person follows is no harm: nothing here follows it. */
    private static void checkRelationships(XlsxParts parts, String name) throws IOException, Refused {
        try (PartXml xml = parts.xml(name)) {
            while (xml.next()) {
                if (xml.attribute("TargetMode").equalsIgnoreCase("External")
                        && !xml.attribute("Type").endsWith("/hyperlink")) {
                    throw linked(name);
                }
            }
        }
    }

    private static Refused macro() {
        return new Refused(Code.WORKBOOK_MACRO, "has macros; save it as .xlsx without them");
    }

    private static Refused linked(String part) {
        return new Refused(
                Code.WORKBOOK_EXTERNAL_LINK, "takes data from another file or a connection (" + part + "); remove it");
    }
}
