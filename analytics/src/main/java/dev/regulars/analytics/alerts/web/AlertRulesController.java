package dev.regulars.analytics.alerts.web;

import dev.regulars.analytics.alerts.AlertRule;
import dev.regulars.analytics.alerts.Alerts;
import dev.regulars.analytics.alerts.Deliver;
import dev.regulars.analytics.kpis.KpiCatalog;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is looked out for, and what became of deliveries. */
@RestController
@RequestMapping("/analytics/v1/alerts")
class AlertRulesController {
    private static final int MOST_RULES = 100;
    private static final int MOST_DELIVERIES = 500;

    private final Alerts alerts;
    private final Deliver deliver;
    private final KpiCatalog catalog;

    AlertRulesController(Alerts alerts, Deliver deliver, KpiCatalog catalog) {
        this.alerts = alerts;
        this.deliver = deliver;
        this.catalog = catalog;
    }

    @GetMapping("/rules")
    List<RuleJson> rules() {
        return alerts.rules().stream().map(RuleJson::of).toList();
    }

    /** A new one, or in place of the one with this id. */
    @PutMapping("/rules/{id}")
    RuleJson put(@PathVariable String id, @RequestBody RuleBody body) {
        AlertRule rule = body.rule(id, catalog);
        List<AlertRule> there = alerts.rules();
        if (there.size() >= MOST_RULES
                && there.stream().noneMatch(one -> one.id().equals(id))) {
            throw new AlertRefusal(HttpStatus.CONFLICT, "TOO_MANY_RULES", "at most " + MOST_RULES + " rules");
        }
        alerts.put(rule);
        return RuleJson.of(rule);
    }

    @DeleteMapping("/rules/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id) {
        if (!alerts.remove(id)) {
            throw AlertRefusal.none("RULE");
        }
    }

    @GetMapping("/deliveries")
    List<DeliveryJson> deliveries() {
        return alerts.deliveries(MOST_DELIVERIES).stream().map(DeliveryJson::of).toList();
    }

    /** Also one that was given up. */
    @PostMapping("/deliveries/{id}/resend")
    @ResponseStatus(HttpStatus.ACCEPTED)
    DeliveryJson resend(@PathVariable String id) {
        if (!deliver.again(id)) {
            throw AlertRefusal.none("DELIVERY");
        }
        return DeliveryJson.of(alerts.delivery(id).orElseThrow());
    }
}
