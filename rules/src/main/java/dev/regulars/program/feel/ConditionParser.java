package dev.regulars.program.feel;

import dev.regulars.program.feel.FeelProblem.Code;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kie.dmn.feel.lang.Type;
import org.kie.dmn.feel.lang.ast.BaseNode;
import org.kie.dmn.feel.lang.impl.FEELEventListenersManager;
import org.kie.dmn.feel.lang.types.DefaultBuiltinFEELTypeRegistry;
import org.kie.dmn.feel.parser.feel11.ASTBuilderVisitor;
import org.kie.dmn.feel.parser.feel11.FEELParser;
import org.kie.dmn.feel.runtime.events.SyntaxErrorEvent;

/** From a text that {@link FeelText} lets pass to KIE's tree, without compiling anything. */
final class ConditionParser {

    private static final Map<String, Type> FACTS = KieTypes.of(FactTree.ROOTS);

    private ConditionParser() {}

    static Optional<BaseNode> parse(String text, Problems problems) {
        FEELEventListenersManager events = new FEELEventListenersManager();
        events.addListener(event -> {
            if (event instanceof SyntaxErrorEvent error && problems.areNone()) {
                unreadable(text, error, problems);
            }
        });
        try {
            BaseNode node = new ASTBuilderVisitor(FACTS, DefaultBuiltinFEELTypeRegistry.INSTANCE)
                    .visit(FEELParser.parse(
                                    events,
                                    text,
                                    FACTS,
                                    Map.of(),
                                    List.of(),
                                    List.of(),
                                    DefaultBuiltinFEELTypeRegistry.INSTANCE)
                            .compilation_unit());
            if (problems.areNone() && node == null) {
                problems.add(Code.UNREADABLE, text, "cannot be read");
            }
            return problems.areNone() ? Optional.ofNullable(node) : Optional.empty();
        } catch (RuntimeException e) {
            // The tree of a text with errors has gaps that KIE's builder does not expect.
            problems.add(Code.UNREADABLE, text, "cannot be read");
            return Optional.empty();
        }
    }

    /** Of the parser's words a marketer has nothing; the place says more. */
    private static void unreadable(String text, SyntaxErrorEvent error, Problems problems) {
        String[] lines = text.split("\\R", -1);
        String line = lines[Math.min(Math.max(error.getLine(), 1), lines.length) - 1];
        int column = Math.min(Math.max(error.getColumn(), 0), line.length());
        String rest = line.substring(column).strip();
        String before = line.substring(0, column).strip();
        if (rest.isEmpty()) {
            problems.add(Code.UNREADABLE, text, "ends too early");
        } else {
            String after = before.isEmpty() ? "at the beginning" : "after \"" + Problems.shown(before) + "\"";
            problems.add(Code.UNREADABLE, rest, "cannot be read " + after);
        }
    }
}
