package se.radslag.model.search;

/** Which of the meetings found comes first. */
public enum Order {
  BEST,
  NEWEST
}
