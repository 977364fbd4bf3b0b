package dev.regulars.decision.programs.web;

import java.util.List;

/** The live program, and what is wrong with the files as they are now. */
record StateJson(
        String name, String version, String activatedAt, List<FindingJson> problems, List<FindingJson> warnings) {}
