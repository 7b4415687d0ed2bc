package se.radslag.work;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.radslag.document.Content;
import se.radslag.document.Template;
import se.radslag.document.WordDocument;
import se.radslag.document.pdf.PdfDocument;
import se.radslag.model.AgendaItem;
import se.radslag.model.Council;
import se.radslag.model.DocumentKind;
import se.radslag.model.ItemId;
import se.radslag.model.Meeting;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.store.DataFile;
import se.radslag.store.Session;
import se.radslag.store.StoredFile;
import se.radslag.swedish.DocumentFacts;

/**
 * Makes a meeting's documents as Word or PDF, or gives them as they were sent out. Threads may
 * share it; each call waits for the data file.
 */
public final class MeetingDocuments {

  private final DataFile data;
  private final CouncilTemplate templates;
  private final WordDocument word = new WordDocument();
  private final PdfDocument pdf = new PdfDocument();

  public MeetingDocuments(DataFile data) {
    this.data = data;
    this.templates = new CouncilTemplate(data);
  }

  /**
   * A document with its name, made with the council's template for it.
   *
   * @param item the one an extract is of; without it, the first
   */
  public Outcome<StoredFile> file(
      Meeting meeting, DocumentKind kind, Optional<ItemId> item, DocumentFormat format) {
    Optional<StoredFile> frozen =
        kind == DocumentKind.MINUTES ? sent(meeting, format) : Optional.empty();
    return frozen
        .map(Outcome::done)
        .orElseGet(
            () ->
                templates
                    .of(meeting.council(), kind)
                    .then(template -> bytes(meeting, kind, item, template, format))
                    .then(
                        bytes ->
                            Outcome.done(
                                new StoredFile(
                                    name(meeting, kind, item, format.ending()), bytes))));
  }

  /**
   * Writes the minutes whole, or leaves what was there. Minutes that were sent out are written as
   * they were sent, to the byte, unless another template is asked for.
   *
   * @param template a Word document with content controls; without one, the council's own is used,
   *     or else the program's
   */
  public Outcome<Path> export(
      Meeting meeting, Path target, Optional<Path> template, DocumentFormat format) {
    Outcome<byte[]> made =
        template.isPresent()
            ? Template.read(DocumentKind.MINUTES, template.get())
                .then(read -> bytes(meeting, DocumentKind.MINUTES, Optional.empty(), read, format))
            : file(meeting, DocumentKind.MINUTES, Optional.empty(), format)
                .then(file -> Outcome.done(file.content()));
    return made.then(bytes -> DocumentTarget.write(target, bytes));
  }

  /**
   * The signs of a document that a PDF of it cannot show, each once; U+FFFD stands in their place.
   *
   * @param item the one an extract is of
   */
  public List<String> unprinted(Meeting meeting, DocumentKind kind, Optional<ItemId> item) {
    return file(meeting, kind, item, DocumentFormat.DOCX)
            instanceof Outcome.Done<StoredFile>(StoredFile made)
        ? pdf.unprinted(made.content())
        : List.of();
  }

  /**
   * What a document's file is called.
   *
   * @param item the one an extract is of
   * @param ending what stands after the name: ".docx"
   */
  public String name(Meeting meeting, DocumentKind kind, Optional<ItemId> item, String ending) {
    return data.read(
        session ->
            DocumentName.of(
                new DocumentFacts(
                    kind,
                    meeting,
                    council(session, meeting).name(),
                    kind == DocumentKind.EXTRACT ? item(meeting, item) : Optional.empty()),
                session.sending().of(meeting.council()),
                ending));
  }

  /** Minutes as they were sent out, if they were; a PDF is made of the Word file that was sent. */
  private Optional<StoredFile> sent(Meeting meeting, DocumentFormat format) {
    Optional<StoredFile> same = frozen(meeting, format);
    return same.isPresent() || format == DocumentFormat.DOCX
        ? same
        : frozen(meeting, DocumentFormat.DOCX)
            .map(
                made ->
                    new StoredFile(
                        name(meeting, DocumentKind.MINUTES, Optional.empty(), format.ending()),
                        as(format, made.content())));
  }

  private Optional<StoredFile> frozen(Meeting meeting, DocumentFormat format) {
    return data.read(session -> new FrozenFiles(session).minutes(meeting.id(), format));
  }

  private Outcome<byte[]> bytes(
      Meeting meeting,
      DocumentKind kind,
      Optional<ItemId> item,
      Template template,
      DocumentFormat format) {
    return content(meeting, kind, item)
        .then(content -> Outcome.done(as(format, word.write(content, template))));
  }

  private byte[] as(DocumentFormat format, byte[] made) {
    return switch (format) {
      case DOCX -> made;
      case PDF -> pdf.of(made);
    };
  }

  private Outcome<Content> content(Meeting meeting, DocumentKind kind, Optional<ItemId> item) {
    return data.read(
        session ->
            switch (kind) {
              case NOTICE ->
                  Outcome.done(new Content.Notice(meeting, session.attachments().of(meeting.id())));
              case ATTENDANCE_LIST -> Outcome.done(new Content.AttendanceList(meeting));
              case MINUTES ->
                  Outcome.done(
                      new Content.Minutes(
                          meeting,
                          session.attachments().of(meeting.id()),
                          WatchList.at(session, meeting.council(), meeting.id())));
              case WATCH_LIST ->
                  day(meeting).then(on -> Outcome.done(watchList(session, meeting, on)));
              case EXTRACT ->
                  Outcome.done(
                      new Content.Extract(
                          meeting,
                          item(meeting, item).map(AgendaItem::id).orElseGet(ItemId::create)));
              case VOLUME ->
                  day(meeting).then(on -> Outcome.done(volume(session, meeting, on.getYear())));
            });
  }

  private static Outcome<LocalDate> day(Meeting meeting) {
    return meeting
        .details()
        .date()
        .day()
        .map(Outcome::done)
        .orElseGet(() -> Outcome.failed(Problem.of(Problem.Kind.MEETING_WITHOUT_DAY)));
  }

  /** What is open, and what was answered at the meeting. */
  private static Content watchList(Session session, Meeting meeting, LocalDate day) {
    return new Content.WatchList(
        council(session, meeting), day, WatchList.at(session, meeting.council(), meeting.id()));
  }

  /** The minutes of all the council's meetings in a year. */
  private static Content volume(Session session, Meeting meeting, int year) {
    return new Content.Volume(
        council(session, meeting),
        year,
        session.meetings().list().stream()
            .filter(one -> one.council().equals(meeting.council()))
            .filter(one -> one.date().filter(day -> day.getYear() == year).isPresent())
            .sorted(Comparator.comparing(one -> one.date().orElseThrow()))
            .flatMap(one -> session.meetings().find(one.id()).stream())
            .map(one -> new Content.Minutes(one, session.attachments().of(one.id())))
            .toList());
  }

  private static Optional<AgendaItem> item(Meeting meeting, Optional<ItemId> item) {
    return meeting.items().stream()
        .filter(one -> item.map(one.id()::equals).orElse(true))
        .findFirst();
  }

  private static Council council(Session session, Meeting meeting) {
    return session.councils().find(meeting.council()).orElseThrow();
  }
}
