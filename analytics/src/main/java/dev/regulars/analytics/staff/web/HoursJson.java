package dev.regulars.analytics.staff.web;

import java.time.LocalDate;
import java.util.List;

/** A business day by hours. */
record HoursJson(String store, LocalDate day, List<HourJson> hours) {}
