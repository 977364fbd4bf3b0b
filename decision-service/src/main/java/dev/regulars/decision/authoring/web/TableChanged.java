package dev.regulars.decision.authoring.web;

import java.util.List;

/** @param rows those that were touched, as they are now */
record TableChanged(long revision, List<List<Object>> rows, List<Integer> added) {}
