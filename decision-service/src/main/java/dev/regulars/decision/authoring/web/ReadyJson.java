package dev.regulars.decision.authoring.web;

import dev.regulars.decision.authoring.Readiness;
import java.util.List;

/** What a draft needs before anybody is asked to approve it. */
record ReadyJson(boolean ready, List<Readiness.Item> items) {}
