package dev.regulars.engine;

import java.util.List;

/**
 * What a decision changes of challenges.
 *
 * @param rules what is given or, below zero, taken back
 * @param uses of the counters of what counts and of what was given, and of budgets
 * @param progress of those that count it
 */
record ChallengeChange(List<Earned.ByRule> rules, List<Use> uses, List<ChallengeProgress> progress) {

    static final ChallengeChange NONE = new ChallengeChange(List.of(), List.of(), List.of());

    long points() {
        return rules.stream().mapToLong(Earned.ByRule::points).reduce(0, Math::addExact);
    }

    boolean isCompleted(String challenge) {
        return rules.stream().anyMatch(rule -> rule.rule().equals(challenge));
    }

    List<RuleResult> taken() {
        return rules.stream()
                .map(rule -> new RuleResult(
                        rule.rule(), rule.kind(), rule.lane(), rule.name(), 0, rule.points(), rule.exact(), 0))
                .toList();
    }
}
