package dev.regulars.program.dmn;

import dev.regulars.program.TierPolicy;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.ast.InputDataNode;
import org.kie.kogito.decision.DecisionModel;
import org.kie.kogito.dmn.DMNKogito;
import org.kie.kogito.dmn.DmnDecisionModel;

/**
 * A tier policy written in DMN: the decision {@code tier} over the input data {@code spend}, {@code points} and
 * {@code visits} (those it
 * asks for). Evaluating DMN takes hundreds of microseconds, so it happens only when a metric crosses a number that
 * stands in the decision
 * table: between two such numbers the answer cannot change, and is remembered.
 */
public final class DmnTierPolicy implements TierPolicy {

    private static final String DECISION = "tier";
    /** Every combination of intervals; a table of ten rows over three metrics stays far below. */
    private static final int MAX_REMEMBERED = 10_000;

    private final DecisionModel model;
    private final Map<String, Boolean> inputs = new HashMap<>();
    private final List<String> order;
    private final TierThresholds thresholds;
    private final Map<Long, String> remembered = new ConcurrentHashMap<>();

    /** Why a file is no tier policy of the program. */
    public static final class Invalid extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient List<String> problems;

        Invalid(List<String> problems) {
            super(String.join("; ", problems));
            this.problems = problems;
        }

        public List<String> problems() {
            return problems;
        }
    }

    private DmnTierPolicy(DMNRuntime runtime, DMNModel model, List<String> order) {
        this.model = new DmnDecisionModel(runtime, model.getNamespace(), model.getName());
        model.getInputs().stream().map(InputDataNode::getName).forEach(name -> inputs.put(name, true));
        this.order = List.copyOf(order);
        this.thresholds = TierThresholds.of(model);
    }

    /** @param order the program's tiers, lowest first */
    public static DmnTierPolicy of(String dmn, List<String> order) throws Invalid {
        DmnTierPolicy policy;
        try {
            DMNRuntime runtime = DMNKogito.createGenericDMNRuntime(java.util.Set.of(), true, new StringReader(dmn));
            List<DMNModel> models = runtime.getModels();
            if (models.size() != 1) {
                throw new Invalid(List.of("is no DMN model"));
            }
            DMNModel model = models.get(0);
            List<String> problems = DmnChecks.of(model, DECISION);
            if (!problems.isEmpty()) {
                throw new Invalid(problems);
            }
            policy = new DmnTierPolicy(runtime, model, order);
        } catch (RuntimeException e) {
            throw new Invalid(List.of("cannot be read as DMN: " + e.getMessage()));
        }
        policy.checkEveryInterval();
        return policy;
    }

    /**
     * Asks for each interval between the thresholds once, so that a gap or an unknown tier is found now, not at the
     * till.
     */
    private void checkEveryInterval() throws Invalid {
        for (Metrics metrics : thresholds.samples()) {
            try {
                tierFor(metrics);
            } catch (IllegalStateException e) {
                throw new Invalid(List.of(String.valueOf(e.getMessage())));
            }
        }
    }

    @Override
    public String tierFor(Metrics metrics) {
        long interval = thresholds.intervalOf(metrics);
        if (interval < 0) {
            return evaluate(metrics);
        }
        String known = remembered.get(interval);
        if (known == null) {
            known = evaluate(metrics);
            if (remembered.size() < MAX_REMEMBERED) {
                remembered.put(interval, known);
            }
        }
        return known;
    }

    private String evaluate(Metrics metrics) {
        Map<String, Object> values = new HashMap<>();
        put(values, "spend", metrics.spend());
        put(values, "points", BigDecimal.valueOf(metrics.points()));
        put(values, "visits", BigDecimal.valueOf(metrics.visits()));
        DMNContext context = model.newContext(values);
        DMNResult result = model.evaluateAll(context);
        Object tier = result.getContext().get(DECISION);
        if (result.hasErrors() || !(tier instanceof String name) || !order.contains(name)) {
            throw new IllegalStateException("for spend " + metrics.spend().toPlainString() + ", points "
                    + metrics.points() + ", visits " + metrics.visits() + " it gives "
                    + (tier instanceof String ? "\"" + tier + "\", which program.yaml does not name" : "no tier"));
        }
        return name;
    }

    private void put(Map<String, Object> values, String name, BigDecimal value) {
        if (inputs.containsKey(name)) {
            values.put(name, value);
        }
    }

    @Override
    public List<Next> next(Metrics metrics) {
        int now = order.indexOf(tierFor(metrics));
        List<Next> nearest = new ArrayList<>();
        for (Metric metric : Metric.values()) {
            BigDecimal has = value(metric, metrics);
            for (BigDecimal number : thresholds.numbers(metric).tailSet(has, false)) {
                String tier = tierFor(with(metric, number, metrics));
                if (order.indexOf(tier) > now) {
                    nearest.add(new Next(metric, tier, number.subtract(has)));
                    break;
                }
            }
        }
        return nearest;
    }

    @Override
    public List<Metrics> samples() {
        return thresholds.isPlain() ? thresholds.samples() : List.of();
    }

    private static BigDecimal value(Metric metric, Metrics metrics) {
        return switch (metric) {
            case SPEND -> metrics.spend();
            case POINTS -> BigDecimal.valueOf(metrics.points());
            case VISITS -> BigDecimal.valueOf(metrics.visits());
        };
    }

    private static Metrics with(Metric metric, BigDecimal number, Metrics metrics) {
        return switch (metric) {
            case SPEND -> new Metrics(number, metrics.points(), metrics.visits());
            case POINTS -> new Metrics(metrics.spend(), number.longValue(), metrics.visits());
            case VISITS -> new Metrics(metrics.spend(), metrics.points(), number.longValue());
        };
    }
}
