package dev.regulars.decision.authoring.web;

import java.util.List;

/** All drafts. */
record DraftList(List<DraftJson> drafts) {}
