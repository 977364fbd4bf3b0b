package dev.regulars.decision.households.web;

import dev.regulars.decision.households.Household;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.FormWords;
import dev.regulars.decision.web.Json;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A household as it is asked for and answered; see docs/api/openapi.yaml. */
record HouseholdJson(String householdId, long balance, List<Share> members) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    record Share(String memberId, long balance) {}

    static List<String> members(String householdId, Fields fields) {
        if (!ID.matcher(householdId).matches()) {
            fields.refuse("householdId", FormWords.of(ID));
        }
        return fields.texts("memberIds", Household.MOST, ID).stream().distinct().toList();
    }

    static String write(String householdId, Map<String, Long> balances) {
        List<Share> members = balances.entrySet().stream()
                .map(share -> new Share(share.getKey(), share.getValue()))
                .toList();
        long balance = members.stream().mapToLong(Share::balance).sum();
        return Json.write(new HouseholdJson(householdId, balance, members));
    }
}
