package dev.regulars.decision.authoring.web;

import java.util.List;

/** @param both what was changed in the draft and went live otherwise; the draft's stands */
record RefreshedJson(DraftJson draft, List<String> both) {}
