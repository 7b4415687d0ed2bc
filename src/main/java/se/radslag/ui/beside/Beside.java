package se.radslag.ui.beside;

/** What may be shown beside a meeting, one at a time. */
public enum Beside {
  ATTENDANCE,
  WATCH,
  EARLIER,
  PAGES
}
