package dev.regulars.gateway.transaction.json;

import tools.jackson.databind.JsonNode;

/** Looks at one value. The path comes in two parts, joined only when something is wrong: most lines are right. */
@FunctionalInterface
interface Check {
    void check(JsonNode value, String parent, String name, Reasons reasons);
}
