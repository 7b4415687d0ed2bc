package se.radslag.model;

/**
 * One of the organisations that meet in a council.
 *
 * @param administration whether it is the administration (Förvaltningen), the council's host
 */
public record Organisation(OrganisationId id, String name, boolean administration) {}
