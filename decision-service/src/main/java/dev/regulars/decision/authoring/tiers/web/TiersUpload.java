package dev.regulars.decision.authoring.tiers.web;

record TiersUpload(String was, String text) {}
