package dev.regulars.analytics.people.web;

/** @param start where the browser goes */
record SignInProvider(String name, String start) {}
