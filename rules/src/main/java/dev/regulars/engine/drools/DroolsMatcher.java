package dev.regulars.engine.drools;

import dev.regulars.engine.Basket;
import dev.regulars.engine.CampaignMatcher;
import dev.regulars.engine.Matched;
import dev.regulars.engine.Situation;
import dev.regulars.engine.Touched;
import dev.regulars.engine.facts.CampaignRow;
import dev.regulars.engine.facts.Matches;
import dev.regulars.engine.facts.Spend;
import dev.regulars.program.Campaign;
import dev.regulars.program.Program;
import dev.regulars.program.Range;
import dev.regulars.program.SegmentRulesFailed;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Matches the rows of one program version. Sessions that already hold the rows are kept and lent to one thread at a
 * time: a request inserts its spends, fires and deletes them again. A session that saw an exception is thrown away.
 */
public final class DroolsMatcher implements CampaignMatcher, AutoCloseable {

    /**
     * Matching computes and waits for nothing, so more sessions than processors would not make it faster; a thread that
     * finds none waits some microseconds for one. A session of 5,000 rows takes about 5 MB.
     */
    private static final int SESSIONS = 2 * Math.max(2, Runtime.getRuntime().availableProcessors());

    private final SelectorIndex selectors;
    private final List<CampaignRow> rows;
    private final List<List<Campaign>> bySelector = new ArrayList<>();
    private final Map<Integer, Range> days = new HashMap<>();
    private final Semaphore lent = new Semaphore(SESSIONS);
    private final Deque<Session> idle = new ArrayDeque<>();
    private boolean closed;

    private record Session(KieSession session, List<Campaign> found) {}

    DroolsMatcher(Program program) {
        List<Campaign> active =
                program.campaigns().stream().filter(Campaign::active).toList();
        selectors = new SelectorIndex(active);
        rows = new ArrayList<>(active.size());
        for (int i = 0; i < selectors.size(); i++) {
            bySelector.add(new ArrayList<>());
        }
        for (Campaign campaign : active) {
            int selector = selectors.numberOf(campaign.selector());
            CampaignRow row = new CampaignRow(selector, campaign);
            rows.add(row);
            days.merge(selector, row.days(), Range::spanning);
            bySelector.get(selector).add(campaign);
        }
    }

    @Override
    public Matched match(Situation situation) {
        List<Spend> spends = spends(situation);
        lent.acquireUninterruptibly();
        try {
            return new Matched(match(spends), about(spends));
        } finally {
            lent.release();
        }
    }

    private List<Campaign> match(List<Spend> spends) {
        Session session = borrow();
        List<Campaign> found;
        try {
            found = fire(session, spends);
        } catch (RuntimeException broken) {
            session.session().dispose();
            throw reason(broken);
        }
        giveBack(session);
        return found;
    }

    /** Segments are asked for inside of a constraint, and Drools wraps what is thrown there. */
    private static RuntimeException reason(RuntimeException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof SegmentRulesFailed failed) {
                return failed;
            }
        }
        return broken;
    }

    /** Makes all sessions now, so that no decision waits for one to be filled with rows. */
    void prepare() {
        for (int i = 0; i < SESSIONS; i++) {
            giveBack(open());
        }
    }

    private List<Touched> about(List<Spend> spends) {
        List<Touched> about = new ArrayList<>();
        for (Spend spend : spends) {
            for (Campaign row : bySelector.get(spend.selector())) {
                about.add(new Touched(row, spend.amount(), spend.quantity()));
            }
        }
        return about;
    }

    private List<Campaign> fire(Session lent, List<Spend> spends) {
        KieSession session = lent.session();
        lent.found().clear();
        List<FactHandle> handles = new ArrayList<>(spends.size());
        for (Spend spend : spends) {
            // A selector of which no row runs today: the fact would join nothing, and a fact handle costs most of all.
            if (days.getOrDefault(spend.selector(), Range.ANY).contains(spend.day())) {
                handles.add(session.insert(spend));
            }
        }
        session.fireAllRules();
        handles.forEach(session::delete);
        List<Campaign> found = new ArrayList<>(lent.found());
        found.sort(Comparator.comparing(Campaign::id));
        return found;
    }

    private List<Spend> spends(Situation situation) {
        Basket basket = situation.basket();
        long[] amounts = new long[selectors.size()];
        BigDecimal[] quantities = new BigDecimal[selectors.size()];
        for (Basket.Line line : basket.lines()) {
            if (!line.excluded()) {
                selectors.forEachFitting(line, number -> {
                    amounts[number] = Math.addExact(amounts[number], line.spend());
                    BigDecimal sofar = quantities[number];
                    quantities[number] = sofar == null ? line.quantity() : sofar.add(line.quantity());
                });
            }
        }
        List<Spend> spends = new ArrayList<>();
        long day = basket.businessDay().toEpochDay();
        for (int i = 0; i < amounts.length; i++) {
            if (quantities[i] != null) {
                spends.add(new Spend(i, day, amounts[i], quantities[i], situation));
            }
        }
        return spends;
    }

    private Session borrow() {
        synchronized (idle) {
            Session session = idle.pollFirst();
            if (session != null) {
                return session;
            }
        }
        return open();
    }

    private Session open() {
        List<Campaign> found = new ArrayList<>();
        KieSession session = GenericRules.newSession();
        session.setGlobal("matches", (Matches) row -> found.add(row.getCampaign()));
        rows.forEach(session::insert);
        session.fireAllRules();
        return new Session(session, found);
    }

    private void giveBack(Session session) {
        synchronized (idle) {
            if (!closed && idle.size() < SESSIONS) {
                idle.addFirst(session);
                return;
            }
        }
        session.session().dispose();
    }

    /** Matches that still run finish on their sessions, which are then dropped. */
    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            idle.forEach(session -> session.session().dispose());
            idle.clear();
        }
    }
}
