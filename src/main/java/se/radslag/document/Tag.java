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
  DAGORDNING,
  JUSTERARE,
  VID_ANTECKNINGARNA,
  NASTA_MOTE,
  BILAGOR,
  BEVAKNINGSLISTA;

  String written() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Tag> of(String written) {
    return Stream.of(values()).filter(tag -> tag.written().equals(written)).findFirst();
  }
}
