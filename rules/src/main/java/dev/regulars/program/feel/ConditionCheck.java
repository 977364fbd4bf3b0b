package dev.regulars.program.feel;

import dev.regulars.program.feel.FeelProblem.Code;
import dev.regulars.program.feel.FeelType.Kind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.feel.lang.ast.ASTNode;
import org.kie.dmn.feel.lang.ast.BaseNode;
import org.kie.dmn.feel.lang.ast.BetweenNode;
import org.kie.dmn.feel.lang.ast.BooleanNode;
import org.kie.dmn.feel.lang.ast.FilterExpressionNode;
import org.kie.dmn.feel.lang.ast.FunctionInvocationNode;
import org.kie.dmn.feel.lang.ast.IfExpressionNode;
import org.kie.dmn.feel.lang.ast.InNode;
import org.kie.dmn.feel.lang.ast.InfixOpNode;
import org.kie.dmn.feel.lang.ast.ListNode;
import org.kie.dmn.feel.lang.ast.NameRefNode;
import org.kie.dmn.feel.lang.ast.NullNode;
import org.kie.dmn.feel.lang.ast.NumberNode;
import org.kie.dmn.feel.lang.ast.PathExpressionNode;
import org.kie.dmn.feel.lang.ast.QualifiedNameNode;
import org.kie.dmn.feel.lang.ast.QuantifiedExpressionNode;
import org.kie.dmn.feel.lang.ast.RangeNode;
import org.kie.dmn.feel.lang.ast.SignedUnaryNode;
import org.kie.dmn.feel.lang.ast.StringNode;
import org.kie.dmn.feel.lang.ast.visitor.DefaultedVisitor;

/** The type of each part of a condition. A kind of part that has no method here is refused. */
final class ConditionCheck extends DefaultedVisitor<FeelType> {

    /** As many digits as amounts have, so that no calculation grows out of hand. */
    static final int MAX_DIGITS = 15;

    static final int MAX_DECIMALS = 6;

    private final Problems problems;
    private final Work work;
    private final Names names;
    private final TypeRules rules;
    private final Calls calls;
    private final Loops loops;
    private final Ranges ranges;

    ConditionCheck(Problems problems) {
        this.problems = problems;
        this.work = new Work(problems);
        this.names = new Names(problems);
        this.rules = new TypeRules(problems);
        this.calls = new Calls(problems, rules, work);
        this.loops = new Loops(problems, names, work, rules, this);
        this.ranges = new Ranges(problems, work, rules, this);
    }

    void check(BaseNode condition) {
        rules.is(Kind.BOOLEAN, typeOf(condition), condition.getText());
    }

    /** @param node null where the parser left a gap */
    FeelType typeOf(@Nullable BaseNode node) {
        if (node == null) {
            return problems.addAsIs(Code.UNREADABLE, "", "a part of the condition is missing");
        }
        work.node(node.getText());
        return node.accept(this);
    }

    private void mustBe(Kind kind, BaseNode node) {
        rules.is(kind, typeOf(node), node.getText());
    }

    @Override
    public FeelType defaultVisit(ASTNode node) {
        return problems.add(Code.NOT_ALLOWED, node.getText(), "is not allowed in a condition");
    }

    @Override
    public FeelType visit(BooleanNode node) {
        return FeelType.BOOLEAN;
    }

    @Override
    public FeelType visit(NullNode node) {
        return FeelType.NULL;
    }

    @Override
    public FeelType visit(StringNode node) {
        return FeelType.oneOf(node.getValue());
    }

    @Override
    public FeelType visit(NumberNode node) {
        BigDecimal value = node.getValue();
        if (value == null || value.precision() > MAX_DIGITS || value.scale() < 0 || value.scale() > MAX_DECIMALS) {
            String most = MAX_DIGITS + " digits, " + MAX_DECIMALS + " of them decimals";
            return problems.add(Code.VALUE_IMPOSSIBLE, node.getText(), "is no number with at most " + most);
        }
        return FeelType.NUMBER;
    }

    @Override
    public FeelType visit(SignedUnaryNode node) {
        mustBe(Kind.NUMBER, node.getExpression());
        return FeelType.NUMBER;
    }

    @Override
    public FeelType visit(NameRefNode node) {
        return names.path(List.of(node.getText()));
    }

    @Override
    public FeelType visit(QualifiedNameNode node) {
        FeelType type = names.path(List.of(node.getPartsAsStringArray()));
        work.list(type, node.getText());
        return type;
    }

    @Override
    public FeelType visit(PathExpressionNode node) {
        FeelType type = typeOf(node.getExpression());
        String owner = node.getExpression().getText();
        List<String> path = node.getName() instanceof QualifiedNameNode several
                ? List.of(several.getPartsAsStringArray())
                : List.of(node.getName().getText());
        for (String name : path) {
            type = names.part(type, name, owner);
            owner = owner + "." + name;
        }
        work.list(type, node.getText());
        return type;
    }

    @Override
    public FeelType visit(InfixOpNode node) {
        if (node.getRight() == null) {
            return typeOf(null);
        }
        FeelType left = typeOf(node.getLeft());
        FeelType right = typeOf(node.getRight());
        switch (node.getOperator()) {
            case AND, OR -> {
                rules.is(Kind.BOOLEAN, left, node.getLeft().getText());
                rules.is(Kind.BOOLEAN, right, node.getRight().getText());
            }
            case EQ, NE -> rules.equal(left, right, node.getText());
            case LT, LTE, GT, GTE -> rules.ordered(left, right, node.getText());
            case ADD, SUB, MULT, DIV -> {
                rules.is(Kind.NUMBER, left, node.getLeft().getText());
                rules.is(Kind.NUMBER, right, node.getRight().getText());
            }
            default -> defaultVisit(node);
        }
        return node.isBoolean() ? FeelType.BOOLEAN : FeelType.NUMBER;
    }

    @Override
    public FeelType visit(IfExpressionNode node) {
        mustBe(Kind.BOOLEAN, node.getCondition());
        FeelType then = typeOf(node.getThenExpression());
        FeelType otherwise = typeOf(node.getElseExpression());
        if (then.is(Kind.NULL)) {
            return otherwise;
        }
        rules.equal(then, otherwise, node.getText());
        return then;
    }

    @Override
    public FeelType visit(FunctionInvocationNode node) {
        if (Calls.isMoment(node)) {
            return calls.moment(node);
        }
        List<FeelType> arguments =
                node.getParams().getElements().stream().map(this::typeOf).toList();
        return calls.call(node, arguments);
    }

    @Override
    public FeelType visit(BetweenNode node) {
        FeelType value = typeOf(node.getValue());
        rules.ordered(value, typeOf(node.getStart()), node.getText());
        rules.ordered(value, typeOf(node.getEnd()), node.getText());
        return FeelType.BOOLEAN;
    }

    @Override
    public FeelType visit(InNode node) {
        return ranges.in(node);
    }

    @Override
    public FeelType visit(RangeNode node) {
        return ranges.range(node);
    }

    @Override
    public FeelType visit(ListNode node) {
        return ranges.list(node);
    }

    @Override
    public FeelType visit(FilterExpressionNode node) {
        return loops.filter(node);
    }

    @Override
    public FeelType visit(QuantifiedExpressionNode node) {
        return loops.quantified(node);
    }
}
