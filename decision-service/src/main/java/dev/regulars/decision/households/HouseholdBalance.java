package dev.regulars.decision.households;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.web.ProblemCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A household and what each of its members brings into the balance. */
public final class HouseholdBalance {

    private final Households households;
    private final HouseholdPoints points;

    HouseholdBalance(Households households, HouseholdPoints points) {
        this.households = households;
        this.points = points;
    }

    /** @see Households#put */
    public Optional<ProblemCode> put(Household household) {
        return households.put(household);
    }

    /** By member; nothing for a household that nobody is in. */
    public Map<String, Long> of(String id) {
        Map<String, Long> balances = new TreeMap<>();
        List<Account> members = households.members(id);
        members.forEach(member -> balances.put(member.id(), points.usable(member)));
        return balances;
    }
}
