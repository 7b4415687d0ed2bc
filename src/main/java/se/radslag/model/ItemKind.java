package se.radslag.model;

/** What an agenda item is for. */
public enum ItemKind {
  OPENING,
  PREVIOUS_MINUTES,
  WATCH_LIST,
  MATTER,
  OTHER_MATTERS
}
