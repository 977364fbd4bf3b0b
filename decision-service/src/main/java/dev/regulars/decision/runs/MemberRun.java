package dev.regulars.decision.runs;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Documents;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Goes by all members in order of their ids, a page at a time, and remembers after each page where it is. A crash
 * leaves at most one page to be done again, which changes nothing; two instances at one run hand the place on to each
 * other. Who enrols while it runs may be missed: a new member has nothing yet that a run could change.
 */
public final class MemberRun {

    private final Accounts accounts;
    private final Places places;
    private final int page;
    private final int workers;

    /**
     * @param page members held in memory at a time
     * @param workers members of a page that are changed at a time
     */
    public MemberRun(Accounts accounts, Documents documents, int page, int workers) {
        this.accounts = accounts;
        this.places = new Places(documents);
        this.page = page;
        this.workers = workers;
    }

    /** Begins the run or takes it up, and returns when all members are done, or after the page that was in hand. */
    public Place run(MemberChange change, LocalDate day, BooleanSupplier stopping) {
        Place place = places.open(change.kind(), day);
        try (Crew crew = new Crew(change, workers)) {
            while (!place.done() && !stopping.getAsBoolean()) {
                Place next = next(place, crew);
                place = places.move(place, next) ? next : places.open(change.kind(), day);
            }
        }
        return place;
    }

    private Place next(Place from, Crew crew) {
        List<Account> members = accounts.membersAfter(from.after(), page);
        long changed = from.changed() + crew.apply(members, from.day());
        String after = members.isEmpty()
                ? from.after()
                : members.get(members.size() - 1).id();
        return new Place(
                from.kind(), from.day(), after, from.looked() + members.size(), changed, members.size() < page);
    }
}
