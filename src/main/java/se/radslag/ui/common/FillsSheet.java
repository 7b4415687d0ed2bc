package se.radslag.ui.common;

/** What scrolls by itself, and so is never higher than the sheet it is shown on. */
public interface FillsSheet {}
