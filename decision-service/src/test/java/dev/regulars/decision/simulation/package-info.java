/** A store in memory and a scheduler, which run the commit protocol one operation at a time in an order of a seed. */
package dev.regulars.decision.simulation;
