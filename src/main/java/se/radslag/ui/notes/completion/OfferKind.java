package se.radslag.ui.notes.completion;

/** What may be offered, in the order it is. */
enum OfferKind {
  /** A phrase for items like the one shown. */
  ITEM_PHRASE,
  PRESENT,
  /** Somebody on the list of the meeting who is not there, or not yet. */
  EXPECTED,
  ORGANISATION,
  ABBREVIATION,
  PHRASE,
  /** Somebody in the register who is not on the list. */
  KNOWN;

  /** Whether it is a sentence of its own. */
  boolean phrase() {
    return switch (this) {
      case ITEM_PHRASE, PHRASE -> true;
      case PRESENT, EXPECTED, ORGANISATION, ABBREVIATION, KNOWN -> false;
    };
  }

  /** Whether it is proposed unasked: who is not there is seldom spoken of. */
  boolean proposed() {
    return switch (this) {
      case ITEM_PHRASE, PHRASE, PRESENT, ORGANISATION -> true;
      case EXPECTED, ABBREVIATION, KNOWN -> false;
    };
  }
}
