package dev.regulars.decision.people.web;

import java.util.List;

/**
 * @param local whether the password is kept here
 * @param mustChange whether somebody else knew it
 */
record MeJson(String name, List<String> roles, boolean local, boolean mustChange) {}
