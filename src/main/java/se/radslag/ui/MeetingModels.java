package se.radslag.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import se.radslag.model.Abbreviation;
import se.radslag.model.Attachment;
import se.radslag.model.Change;
import se.radslag.model.CouncilId;
import se.radslag.model.Meeting;
import se.radslag.model.Outcome;
import se.radslag.model.Phrase;
import se.radslag.model.Problem;
import se.radslag.model.SearchHit;
import se.radslag.ui.attendance.Register;
import se.radslag.ui.beside.BesideParts;
import se.radslag.ui.beside.EarlierModel;
import se.radslag.ui.beside.PagesModel;
import se.radslag.ui.beside.WatchModel;
import se.radslag.ui.notes.Histories;
import se.radslag.ui.notes.VersionsModel;
import se.radslag.ui.phrases.CouncilTexts;
import se.radslag.ui.prepare.AttachmentsModel;
import se.radslag.ui.timeline.TimelineModel;
import se.radslag.work.Attachments;
import se.radslag.work.EarlierFiles;
import se.radslag.work.EarlierVersions;
import se.radslag.work.Journal;
import se.radslag.work.Meetings;
import se.radslag.work.MinutesPages;
import se.radslag.work.SaveState;
import se.radslag.work.WatchList;
import se.radslag.work.find.Finder;
import se.radslag.work.find.Timelines;

/**
 * Makes the models of meetings and of what is shown with them. Belongs to the window's thread, but
 * for {@link #read}.
 */
final class MeetingModels {

  private final Workplace place;
  private final Meetings meetings;
  private final Finder finder;
  private final Journal journal;
  private final ReadOnlyObjectProperty<SaveState> saveState;
  private final Consumer<Change> changes;
  private final Consumer<Problem> problems;
  private final Histories histories = new Histories();
  private final Map<CouncilId, CouncilTexts> councils = new HashMap<>();

  MeetingModels(
      Workplace place,
      Meetings meetings,
      Finder finder,
      Journal journal,
      ReadOnlyObjectProperty<SaveState> saveState,
      Consumer<Change> changes,
      Consumer<Problem> problems) {
    this.place = place;
    this.meetings = meetings;
    this.finder = finder;
    this.journal = journal;
    this.saveState = saveState;
    this.changes = changes;
    this.problems = problems;
  }

  /** Reads what is shown first; waits for the data file, so not on the window's thread. */
  First first() {
    return new First(meetings.councils().isEmpty(), meetings.latest().map(this::read));
  }

  /** Whether there is a council yet, and the latest meeting if there is one. */
  record First(boolean withoutCouncil, Optional<Read> latest) {}

  /**
   * Reads what there is around a meeting; waits for the data file, so not on the window's thread.
   */
  Read read(Meeting meeting) {
    return place
        .data()
        .read(
            session ->
                new Read(
                    meeting,
                    Known.register(session, meeting.council(), LocalDate.now(place.clock())),
                    session.attachments().of(meeting.id()),
                    session.phrases().phrases(meeting.council()),
                    session.phrases().abbreviations(meeting.council()),
                    session.meetings().otherDays(meeting.council(), meeting.id())));
  }

  /** Where the times of saving are told. */
  ZoneId zone() {
    return place.clock().getZone();
  }

  /** The model of a meeting that was read. */
  MeetingModel of(Read read) {
    return new MeetingModel(read.meeting, around(read), place.clock(), changes);
  }

  /**
   * What the panel beside a meeting shows.
   *
   * @param show shows a file with another program; never called on the window's thread
   */
  BesideParts besides(MeetingModel meeting, Function<Path, Outcome<Path>> show) {
    return new BesideParts(
        meeting.attendance(),
        new WatchModel(
            meeting.council(),
            meeting.id(),
            meeting.agenda(),
            new WatchList(place.data()),
            place.background(),
            problems),
        new EarlierModel(
            meeting.id(),
            meeting.agenda(),
            new EarlierModel.Sources(finder, meetings, new EarlierFiles(place.data()), show),
            place.background(),
            problems),
        new PagesModel(meeting::meeting, new MinutesPages(place.data()), place.background()),
        saveState,
        meeting.locked());
  }

  /** The earlier versions of the notes of the item shown. */
  VersionsModel versions(MeetingModel meeting) {
    return new VersionsModel(
        meeting.id(),
        meeting.agenda(),
        new EarlierVersions(place.data(), place.clock()),
        place.background(),
        () -> journal.flush().join(),
        problems);
  }

  /** Follows one thing through all meetings. */
  TimelineModel timeline(Consumer<SearchHit> open) {
    return new TimelineModel(
        new Timelines(place.data(), finder), place.background(), place.window(), open);
  }

  /** What is written of a council is in memory once: it may not be saved yet. */
  private Surroundings around(Read read) {
    CouncilId council = read.meeting.council();
    CouncilTexts texts =
        councils.computeIfAbsent(
            council,
            unknown -> new CouncilTexts(council, read.phrases, read.abbreviations, changes));
    return new Surroundings(read.register, texts, read.otherDays, attachments(read), histories);
  }

  private AttachmentsModel attachments(Read read) {
    return new AttachmentsModel(
        read.meeting.id(),
        new Attachments(place.data()),
        place.background(),
        read.attachments,
        changes);
  }

  /** A meeting and what the data file has around it. */
  record Read(
      Meeting meeting,
      Register register,
      List<Attachment> attachments,
      List<Phrase> phrases,
      List<Abbreviation> abbreviations,
      List<LocalDate> otherDays) {}
}
