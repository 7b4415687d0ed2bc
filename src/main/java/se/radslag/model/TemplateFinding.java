package se.radslag.model;

/**
 * Something a check noticed about a Word template. The words are in the bundles, under the kind.
 *
 * @param subject what it is about: a tag as it is written, or a file that is linked to
 * @param proposal the tag that was probably meant, or the tag it stands in; or the empty text
 */
public record TemplateFinding(Kind kind, TemplatePlace place, String subject, String proposal) {

  /** A finding that has no proposal. */
  public static TemplateFinding of(Kind kind, TemplatePlace place, String subject) {
    return new TemplateFinding(kind, place, subject, "");
  }

  /** What follows from it. */
  public Severity severity() {
    return kind.severity;
  }

  /** Whether the template cannot be used because of it. */
  public boolean refuses() {
    return severity() == Severity.REFUSES;
  }

  /** What follows from a finding. */
  public enum Severity {
    /** The template cannot be used before it is put right. */
    REFUSES,
    /** The template can be used as it is. */
    WARNS
  }

  /** What was noticed. */
  public enum Kind {
    TAG_UNKNOWN(Severity.REFUSES),
    /** No known tag, but there is one that is spelt nearly so. */
    TAG_MISSPELLED(Severity.REFUSES),
    /** What follows the colon is no example of a date or a time. */
    FORMAT_UNKNOWN(Severity.WARNS),
    /** The control's title is a known tag's name, but it has no tag. */
    TAG_LEFT_OUT(Severity.WARNS),
    AGENDA_MISSING(Severity.REFUSES),
    /** What a document of this kind is about has no place in the template. */
    BODY_MISSING(Severity.REFUSES),
    SAMPLE_MISSING(Severity.REFUSES),
    /** Something most documents say has no place in the template. */
    FIELD_MISSING(Severity.WARNS),
    AGENDA_DOUBLED(Severity.WARNS),
    /** Of two samples of a kind the first counts. */
    SAMPLE_DOUBLED(Severity.WARNS),
    /** The agenda stands in a line of text, where no paragraphs can be. */
    AGENDA_IN_LINE(Severity.REFUSES),
    /** The agenda stands in a header or footer. */
    AGENDA_IN_MARGIN(Severity.REFUSES),
    SAMPLE_OUTSIDE_AGENDA(Severity.REFUSES),
    FIELD_IN_AGENDA(Severity.REFUSES),
    /** It goes when the control around it is filled. */
    FIELD_IN_FIELD(Severity.REFUSES),
    /** The control holds no paragraph and no words. */
    NOTHING_TO_FILL(Severity.REFUSES),
    /** A picture, a check box or something else that takes no text. */
    TAKES_NO_TEXT(Severity.REFUSES),
    /** A footnote, an endnote or a comment. */
    NEVER_FILLED_THERE(Severity.REFUSES),
    /** Filled with a sample meeting, the words of the meeting were not there. */
    NOT_FILLED(Severity.REFUSES),
    /** A document of this kind has nothing to say there. */
    SAYS_NOTHING(Severity.WARNS),
    TRACKED_CHANGES(Severity.WARNS),
    COMMENTS(Severity.WARNS),
    /** A picture that is not in the file. */
    LINKED_PICTURE(Severity.REFUSES),
    /** The template the template itself was made from; Word writes that of its own accord. */
    LINKED_TEMPLATE(Severity.WARNS),
    LINKED_OTHER(Severity.REFUSES),
    /** A field that would fetch something from elsewhere. */
    FETCHING_FIELD(Severity.REFUSES);

    private final Severity severity;

    Kind(Severity severity) {
      this.severity = severity;
    }
  }
}
