package dev.regulars.program.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.ast.InputDataNode;

/** What a DMN model must have to be a tier policy. */
final class DmnChecks {

    private static final Set<String> METRICS = Set.of("spend", "points", "visits");

    private DmnChecks() {}

    static List<String> of(DMNModel model, String decision) {
        List<String> problems = new ArrayList<>();
        model.getMessages(DMNMessage.Severity.ERROR).forEach(message -> problems.add(message.getText()));
        if (model.getDecisionByName(decision) == null) {
            problems.add("has no decision named \"" + decision + "\"");
        }
        for (InputDataNode input : model.getInputs()) {
            if (!METRICS.contains(input.getName())) {
                problems.add("asks for \"" + input.getName() + "\", which is none of spend, points, visits");
            }
        }
        return problems;
    }
}
