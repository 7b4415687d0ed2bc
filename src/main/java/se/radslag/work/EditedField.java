package se.radslag.work;

import java.util.Locale;

/**
 * A place at the head or the foot of minutes that can be told apart in a Word document; the order
 * is that of the page.
 */
public enum EditedField {
  AVSANDARE,
  ENHET,
  DOKUMENTTYP,
  DIARIENUMMER,
  TITEL,
  DATUM,
  TID,
  PLATS,
  NARVARANDE,
  JUSTERARE,
  VID_ANTECKNINGARNA,
  NASTA_MOTE;

  /** The tag of its control. */
  String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether what is written can be taken over as it stands. A day, a time or a name must be that
   * and nothing more. Who was there and when the council meets again are asked of the meeting.
   */
  boolean takeable(String written) {
    return switch (this) {
      case AVSANDARE, ENHET, DOKUMENTTYP, DIARIENUMMER, TITEL, PLATS, VID_ANTECKNINGARNA -> true;
      case DATUM -> EditedValue.day(written).isPresent();
      case TID -> EditedValue.time(written).isPresent();
      case JUSTERARE -> EditedValue.names(written).isPresent();
      case NARVARANDE, NASTA_MOTE -> false;
    };
  }
}
