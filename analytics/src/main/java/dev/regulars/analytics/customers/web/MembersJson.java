package dev.regulars.analytics.customers.web;

import dev.regulars.analytics.customers.MemberValue;
import java.util.List;

/** A list of members. */
record MembersJson(String list, List<MemberValue> members) {}
