package dev.regulars.program.drl;

import dev.regulars.program.SegmentRules;
import dev.regulars.program.SegmentRulesFailed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ClockTypeOption;

/**
 * The {@code .drl} files of a program. Each purchase has a session of its own with one {@link Purchase} and its
 * {@link Line}s, so that nothing is left of the purchase before.
 */
public final class DrlSegmentRules implements SegmentRules {

    /** Ten rules for each line of the largest basket; rules that fire more often set themselves off. */
    static final int MAX_FIRINGS = 100_000;

    private static final String GLOBAL = "segments";

    private final KieBase rules;

    private DrlSegmentRules(KieBase rules) {
        this.rules = rules;
    }

    /**
     * Compiles, which takes about a second.
     *
     * @param texts by file name, at least one
     */
    public static DrlSegmentRules of(SortedMap<String, String> texts) throws DrlInvalid {
        DrlSegmentRules compiled = new DrlSegmentRules(DrlCompiler.compile(texts));
        KieSession session = compiled.open();
        try {
            session.setGlobal(GLOBAL, (Segments) segment -> {});
        } catch (RuntimeException e) {
            String message = "declares no \"global " + Segments.class.getName() + " " + GLOBAL + "\"";
            throw new DrlInvalid(List.of(new DrlProblem(texts.firstKey(), null, message)));
        } finally {
            session.dispose();
        }
        return compiled;
    }

    @Override
    public Set<String> segments(Map<String, Object> facts) {
        TypedFacts typed = TypedFacts.of(facts);
        Set<String> segments = new TreeSet<>();
        KieSession session = open();
        try {
            session.setGlobal(GLOBAL, (Segments) segments::add);
            session.insert(typed.purchase());
            typed.lines().forEach(session::insert);
            if (session.fireAllRules(MAX_FIRINGS + 1) > MAX_FIRINGS) {
                throw new SegmentRulesFailed(
                        "the engineer's rules fired more than " + MAX_FIRINGS + " times for one purchase", null);
            }
        } catch (SegmentRulesFailed endless) {
            throw endless;
        } catch (RuntimeException e) {
            throw new SegmentRulesFailed("an engineer's rule failed: " + e.getMessage(), e);
        } finally {
            session.dispose();
        }
        return segments;
    }

    /** With a clock that stands still: the same purchase gives the same segments years later. */
    private KieSession open() {
        KieSessionConfiguration configuration = KieServices.get().newKieSessionConfiguration();
        configuration.setOption(ClockTypeOption.PSEUDO);
        return rules.newKieSession(configuration, null);
    }
}
