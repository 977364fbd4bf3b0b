package dev.regulars.analytics.people.web;

import java.util.List;

/** @param local whether the Studio keeps the password */
record MeJson(String name, List<String> roles, boolean local) {}
