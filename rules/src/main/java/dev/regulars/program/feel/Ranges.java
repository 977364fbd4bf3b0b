package dev.regulars.program.feel;

import dev.regulars.program.feel.FeelProblem.Code;
import dev.regulars.program.feel.FeelType.Kind;
import java.util.List;
import java.util.Optional;
import org.kie.dmn.feel.lang.ast.BaseNode;
import org.kie.dmn.feel.lang.ast.FunctionInvocationNode;
import org.kie.dmn.feel.lang.ast.InNode;
import org.kie.dmn.feel.lang.ast.InfixOpNode;
import org.kie.dmn.feel.lang.ast.ListNode;
import org.kie.dmn.feel.lang.ast.NumberNode;
import org.kie.dmn.feel.lang.ast.RangeNode;
import org.kie.dmn.feel.lang.ast.UndefinedValueNode;

/** {@code in}, with what may stand behind it: lists, ranges, and several of them in brackets. */
final class Ranges {

    private final Problems problems;
    private final Work work;
    private final TypeRules rules;
    private final ConditionCheck check;

    Ranges(Problems problems, Work work, TypeRules rules, ConditionCheck check) {
        this.problems = problems;
        this.work = work;
        this.rules = rules;
        this.check = check;
    }

    FeelType in(InNode node) {
        // FEEL reads "A" in coupons and channel = "web" as "A" in (coupons and channel = "web").
        if (node.getExprs() instanceof InfixOpNode infix && infix.isBoolean()) {
            String hint = "needs brackets around in: (\"A\" in coupons) and channel = \"web\"";
            return problems.add(Code.NOT_ALLOWED, node.getText(), hint);
        }
        FeelType value = check.typeOf(node.getValue());
        if (node.getExprs() instanceof ListNode several) {
            several.getElements().forEach(one -> single(value, one, check.typeOf(one), node));
        } else {
            FeelType type = check.typeOf(node.getExprs());
            work.list(type, node.getText());
            FeelType sought = type.kind() == Kind.LIST ? type.elementOrUnknown() : type;
            single(value, node.getExprs(), sought, node);
        }
        return FeelType.BOOLEAN;
    }

    private void single(FeelType value, BaseNode one, FeelType type, InNode node) {
        if (type.kind() == Kind.RANGE) {
            rules.ordered(value, type.elementOrUnknown(), node.getText());
        } else if (type.kind() == Kind.LIST) {
            problems.add(Code.TYPE_WRONG, one.getText(), "is a list; write in " + one.getText() + " without brackets");
        } else {
            rules.equal(value, type, node.getValue().getText() + " = " + one.getText());
        }
    }

    /** {@code [1..5)}, and {@code > 5}, which has no end. */
    FeelType range(RangeNode node) {
        if (node.getStart() instanceof UndefinedValueNode) {
            return FeelType.rangeOf(end(node.getEnd(), node));
        }
        FeelType start = end(node.getStart(), node);
        if (!(node.getEnd() instanceof UndefinedValueNode)) {
            rules.ordered(start, end(node.getEnd(), node), node.getText());
            if (isReversed(node)) {
                problems.add(Code.VALUE_IMPOSSIBLE, node.getText(), "is empty: it begins after its end");
            }
        }
        return FeelType.rangeOf(start);
    }

    private FeelType end(BaseNode end, RangeNode node) {
        FeelType type = check.typeOf(end);
        return rules.ordered(type, type, node.getText()) ? type : FeelType.UNKNOWN;
    }

    private static boolean isReversed(RangeNode node) {
        Optional<Object> start = constant(node.getStart());
        Optional<Object> end = constant(node.getEnd());
        return start.isPresent() && end.isPresent() && after(start.get(), end.get());
    }

    private static Optional<Object> constant(BaseNode node) {
        if (node instanceof FunctionInvocationNode call && call.getTcFolded() != null) {
            return Optional.of(call.getTcFolded().value);
        }
        return node instanceof NumberNode number ? Optional.ofNullable(number.getValue()) : Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private static boolean after(Object start, Object end) {
        return start.getClass() == end.getClass() && ((Comparable<Object>) start).compareTo(end) > 0;
    }

    /** Single values of one type. */
    FeelType list(ListNode node) {
        FeelType element = FeelType.UNKNOWN;
        List<BaseNode> elements = node.getElements();
        for (BaseNode one : elements) {
            FeelType type = check.typeOf(one);
            if (!type.isScalar()) {
                problems.add(Code.TYPE_WRONG, one.getText(), "is a " + type + " within a list; only single values");
            } else if (element.kind() == Kind.UNKNOWN || element.kind() == Kind.NULL) {
                element = plain(type);
            } else {
                rules.equal(element, plain(type), node.getText());
            }
        }
        return FeelType.listOf(element, elements.size());
    }

    /** Of several texts together no one is the only value. */
    private static FeelType plain(FeelType type) {
        return type.kind() == Kind.STRING ? FeelType.STRING : type;
    }
}
