package dev.regulars.repository;

import java.util.List;

/** A rule that the whole checkout keeps. */
interface Check {

    List<Finding> in(Checkout checkout);
}
