package se.radslag.model;

/**
 * What stands at the head of the minutes, in the order of the seeds: sender and unit at the left,
 * document type and registration number at the right, then title, date, time and place.
 *
 * @param registrationNumber diarienummer, or the empty text
 */
public record Details(
    String sender,
    String unit,
    String documentType,
    String registrationNumber,
    String title,
    MeetingDate date,
    MeetingTime time,
    String place) {

  /** Details with nothing in them. */
  public static Details empty() {
    return new Details("", "", "", "", "", MeetingDate.unknown(), MeetingTime.unknown(), "");
  }
}
