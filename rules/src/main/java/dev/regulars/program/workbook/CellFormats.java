package dev.regulars.program.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/** The number formats of a workbook's cells, by the number that a cell has for its style. */
final class CellFormats {

    /** As spreadsheet programs have it. */
    private static final int MAX_STYLES = 65_490;

    private static final int MAX_FORMATS = 1_000;

    private final List<CellFormat> styles;

    private CellFormats(List<CellFormat> styles) {
        this.styles = styles;
    }

    static CellFormats of(@Nullable PartXml xml) throws IOException, Refused {
        List<CellFormat> styles = new ArrayList<>();
        if (xml == null) {
            return new CellFormats(styles);
        }
        Map<Integer, String> codes = new HashMap<>();
        Map<Integer, CellFormat> known = new HashMap<>();
        try (xml) {
            while (xml.next()) {
                if (xml.is("numFmts")) {
                    codes(xml, codes);
                } else if (xml.is("cellXfs")) {
                    styles(xml, codes, known, styles);
                }
            }
        }
        return new CellFormats(styles);
    }

    private static void codes(PartXml xml, Map<Integer, String> codes) throws Refused {
        while (xml.nextWithin("numFmts")) {
            if (xml.begins() && xml.is("numFmt")) {
                codes.put(number(xml.attribute("numFmtId")), SheetText.unescaped(xml.attribute("formatCode")));
            }
            if (codes.size() > MAX_FORMATS) {
                throw Refused.tooLarge("has more than " + MAX_FORMATS + " number formats");
            }
        }
    }

    private static void styles(
            PartXml xml, Map<Integer, String> codes, Map<Integer, CellFormat> known, List<CellFormat> styles)
            throws Refused {
        while (xml.nextWithin("cellXfs")) {
            if (xml.begins() && xml.is("xf")) {
                int id = number(xml.attribute("numFmtId"));
                styles.add(known.computeIfAbsent(id, key -> format(key, codes.get(key))));
            }
            if (styles.size() > MAX_STYLES) {
                throw Refused.tooLarge("has more than " + MAX_STYLES + " cell styles");
            }
        }
    }

    private static CellFormat format(int id, @Nullable String own) {
        String code = own == null ? BuiltinFormats.getBuiltinFormat(id) : own;
        return CellFormat.of(id, code == null ? "General" : code);
    }

    /** @return 0, the general format, when it is none */
    private static int number(String text) {
        return Math.max(0, Digits.read(text));
    }

    /** @param style as the cell has it; empty is the general format */
    CellFormat of(String style) {
        int at = style.isEmpty() ? -1 : number(style);
        return at < 0 || at >= styles.size() ? CellFormat.GENERAL : styles.get(at);
    }
}
