package dev.regulars.program.feel;

import dev.regulars.program.feel.FeelProblem.Code;
import dev.regulars.program.feel.FeelType.Kind;
import java.util.HashMap;
import java.util.Map;
import org.kie.dmn.feel.lang.ast.BaseNode;
import org.kie.dmn.feel.lang.ast.FilterExpressionNode;
import org.kie.dmn.feel.lang.ast.IterationContextNode;
import org.kie.dmn.feel.lang.ast.NumberNode;
import org.kie.dmn.feel.lang.ast.QuantifiedExpressionNode;
import org.kie.dmn.feel.lang.ast.SignedUnaryNode;

/** What goes through a list: filters, {@code some} and {@code every}. */
final class Loops {

    private final Problems problems;
    private final Names names;
    private final Work work;
    private final TypeRules rules;
    private final ConditionCheck check;

    Loops(Problems problems, Names names, Work work, TypeRules rules, ConditionCheck check) {
        this.problems = problems;
        this.names = names;
        this.work = work;
        this.rules = rules;
        this.check = check;
    }

    /** {@code basket.lines[1]} or {@code basket.lines[amount > 5]}. */
    FeelType filter(FilterExpressionNode node) {
        FeelType list = check.typeOf(node.getExpression());
        if (list.kind() == Kind.UNKNOWN || !isList(list, node.getExpression())) {
            return FeelType.UNKNOWN;
        }
        if (isNumber(node.getFilter())) {
            check.typeOf(node.getFilter());
            return list.elementOrUnknown();
        }
        // Within a filter KIE takes a name for a property of the element: of a text, for a method of its Java class.
        if (list.elementOrUnknown().kind() != Kind.CONTEXT) {
            return problems.add(
                    Code.NOT_ALLOWED,
                    node.getText(),
                    "filters a " + list + "; only lines can be filtered, ask others with some ... satisfies");
        }
        Map<String, FeelType> inside = new HashMap<>(list.elementOrUnknown().fields());
        inside.put("item", list.elementOrUnknown());
        FeelType holds =
                work.loop(list, node.getText(), () -> names.with(inside, () -> check.typeOf(node.getFilter())));
        rules.is(Kind.BOOLEAN, holds, node.getFilter().getText());
        return list;
    }

    private static boolean isNumber(BaseNode filter) {
        return filter instanceof NumberNode
                || filter instanceof SignedUnaryNode signed && signed.getExpression() instanceof NumberNode;
    }

    private boolean isList(FeelType type, BaseNode node) {
        if (!type.is(Kind.LIST)) {
            problems.add(Code.TYPE_WRONG, node.getText(), "is a " + type + ", must be a list");
        }
        return type.is(Kind.LIST);
    }

    FeelType quantified(QuantifiedExpressionNode node) {
        IterationContextNode variable = node.getIterationContexts().get(0);
        if (node.getIterationContexts().size() != 1 || variable.getRangeEndExpr() != null) {
            // KIE goes through the list of the second variable before the first has a value.
            String hint = "must have one variable and a list: write some ... satisfies some ... satisfies";
            return problems.add(Code.NOT_ALLOWED, node.getText(), hint);
        }
        String name = variable.getName().getText();
        names.checkVariable(name);
        FeelType list = check.typeOf(variable.getExpression());
        FeelType element = isList(list, variable.getExpression()) ? list.elementOrUnknown() : FeelType.UNKNOWN;
        FeelType holds = work.loop(
                list,
                node.getText(),
                () -> names.with(Map.of(name, element), () -> check.typeOf(node.getExpression())));
        rules.is(Kind.BOOLEAN, holds, node.getText());
        return FeelType.BOOLEAN;
    }
}
