package dev.regulars.decision.authoring.settings.web;

import java.util.List;

record SettingGroupJson(String title, List<SettingFieldJson> settings) {}
