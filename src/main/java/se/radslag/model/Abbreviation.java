package se.radslag.model;

/**
 * A short form of a council's own and what it stands for: "hsf", "hälso- och
 * sjukvårdsförvaltningen".
 *
 * @param brief what is typed, without spaces
 */
public record Abbreviation(String brief, String full) {}
