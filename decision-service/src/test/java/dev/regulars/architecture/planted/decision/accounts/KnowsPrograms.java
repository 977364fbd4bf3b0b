package dev.regulars.architecture.planted.decision.accounts;

/** Planted: accounts that know programs. */
class KnowsPrograms {
    dev.regulars.program.Program program;
}
