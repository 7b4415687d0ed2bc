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
   * Whether the words can be taken over as they are. Days, times and people are more than their
   * words and are changed where they are kept.
   */
  boolean takeable() {
    return switch (this) {
      case AVSANDARE, ENHET, DOKUMENTTYP, DIARIENUMMER, TITEL, PLATS, VID_ANTECKNINGARNA -> true;
      case DATUM, TID, NARVARANDE, JUSTERARE, NASTA_MOTE -> false;
    };
  }
}
