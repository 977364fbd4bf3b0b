package dev.regulars.program.reading;

import dev.regulars.program.SegmentRules;
import dev.regulars.program.drl.DrlInvalid;
import dev.regulars.program.drl.DrlProblem;
import dev.regulars.program.drl.DrlSegmentRules;
import dev.regulars.program.reading.Diagnostic.Code;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The {@code .drl} files of a program. */
final class SegmentRuleFiles {

    static final int MAX = 8;

    private static final String OFF = "engineer rules are switched off";
    private static final String TOO_MANY = "a program has at most " + MAX + " files .drl";
    private static final String SWITCH_ON = "take the file away, or switch engineer rules on: --engineer-rules behind"
            + " ./regulars program, regulars.program.engineer-rules=true for the decision service";

    private SegmentRuleFiles() {}

    /** Files that begin with a dot are editors' own. */
    static boolean isOne(String file) {
        return file.endsWith(".drl") && !file.startsWith(".");
    }

    static SegmentRules read(ProgramFiles files, EngineerRules setting, Diagnostics diagnostics) {
        SortedMap<String, String> texts = new TreeMap<>(files.texts());
        texts.keySet().removeIf(file -> !isOne(file));
        if (texts.isEmpty()) {
            return SegmentRules.NONE;
        }
        if (setting == EngineerRules.OFF) {
            texts.keySet().forEach(file -> add(diagnostics, Code.ENGINEER_RULES_OFF, file, null, OFF, SWITCH_ON));
            return SegmentRules.NONE;
        }
        if (texts.size() > MAX) {
            add(diagnostics, Code.ENGINEER_RULES_INVALID, texts.lastKey(), null, TOO_MANY, null);
            return SegmentRules.NONE;
        }
        try {
            return DrlSegmentRules.of(texts);
        } catch (DrlInvalid invalid) {
            for (DrlProblem problem : invalid.problems()) {
                add(diagnostics, Code.ENGINEER_RULES_INVALID, problem.file(), problem.line(), problem.message(), null);
            }
            return SegmentRules.NONE;
        }
    }

    private static void add(
            Diagnostics diagnostics,
            Code code,
            String file,
            @Nullable Integer line,
            String message,
            @Nullable String suggestion) {
        diagnostics.add(new Diagnostic(code, file, line, null, message, suggestion));
    }
}
