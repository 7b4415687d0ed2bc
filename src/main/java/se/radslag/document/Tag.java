package se.radslag.document;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a content control may ask for; its name in lower case is the tag that is set in Word. */
enum Tag {
  AVSANDARE,
  ENHET,
  DOKUMENTTYP,
  DIARIENUMMER,
  TITEL,
  DATUM,
  TID,
  PLATS,
  NARVARANDE,
  /** How many were there of each organisation, in one sentence. */
  NARVARANDE_KORT,
  DAGORDNING,
  JUSTERARE,
  VID_ANTECKNINGARNA,
  NASTA_MOTE,

  /** Repeated, a row an attachment; or a text for each. */
  BILAGOR,
  BILAGENUMMER,
  BILAGA,
  /** Which item an attachment belongs to. */
  BILAGA_TILL,

  /** Repeated, a row an organisation. */
  ORGANISATIONER,
  ORGANISATION,
  /** Repeated inside an organisation, a row a person. */
  DELTAGARE,
  NAMN,
  ROLL,
  /** In whose place somebody comes, that she is excused, or at a distance. */
  DELTAR,

  /** Repeated, a row a promise; or a text for each. */
  BEVAKNINGSLISTA,
  BEVAKNING,
  VACKT,
  VACKT_UNDER,
  BESVARAD,

  RAD,
  AR,
  /** Repeated, a row a meeting with all its own tags. */
  MOTEN,
  /** The contents list of a volume; its paragraphs are samples of a line on each level. */
  INNEHALL;

  String written() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isDate() {
    return this == DATUM || this == VACKT;
  }

  boolean isTime() {
    return this == TID;
  }

  /** Whether a control is repeated, with the controls in it, for each of several things. */
  boolean repeats() {
    return switch (this) {
      case BILAGOR, ORGANISATIONER, DELTAGARE, BEVAKNINGSLISTA, MOTEN -> true;
      case AVSANDARE, ENHET, DOKUMENTTYP, DIARIENUMMER, TITEL, DATUM, TID, PLATS -> false;
      case NARVARANDE, NARVARANDE_KORT, DAGORDNING, JUSTERARE, VID_ANTECKNINGARNA -> false;
      case NASTA_MOTE, BILAGENUMMER, BILAGA, BILAGA_TILL, ORGANISATION, NAMN, ROLL -> false;
      case DELTAR, BEVAKNING, VACKT, VACKT_UNDER, BESVARAD, RAD, AR, INNEHALL -> false;
    };
  }

  static Optional<Tag> of(String written) {
    return Stream.of(values()).filter(tag -> tag.written().equals(written)).findFirst();
  }
}
