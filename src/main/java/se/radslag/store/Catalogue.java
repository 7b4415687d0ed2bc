package se.radslag.store;

import java.time.LocalDate;

/**
 * Which items are of which meeting, and when meetings were, by their rows. Threads may share it;
 * nobody changes it.
 */
public final class Catalogue {

  private static final int UNKNOWN = 0;

  private final long version;
  private final int lastMeeting;
  private final int[] meetings;
  private final int[] days;

  /**
   * @param version how often the agenda had changed
   * @param lastMeeting the highest row of a meeting
   * @param meetings each item's meeting
   * @param days each meeting's day, as {@link #number} has it
   */
  Catalogue(long version, int lastMeeting, int[] meetings, int[] days) {
    this.version = version;
    this.lastMeeting = lastMeeting;
    this.meetings = meetings;
    this.days = days;
  }

  /** How often the agenda had changed when this was read. */
  public long version() {
    return version;
  }

  /** The highest row of an item. */
  public int lastItem() {
    return meetings.length - 1;
  }

  /** The highest row of a meeting. */
  public int lastMeeting() {
    return lastMeeting;
  }

  /** The meeting of an item; 0 if there is no such item. */
  public int meetingOf(int item) {
    return item < meetings.length ? meetings[item] : UNKNOWN;
  }

  /** A number that grows with the meeting's day; 0 if that is not known. */
  public int dayOf(int meeting) {
    return meeting < days.length ? days[meeting] : UNKNOWN;
  }

  /** The same number of a day, of the years 1 to 9999: 20241122. */
  public static int number(LocalDate day) {
    return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
  }
}
