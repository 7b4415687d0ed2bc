package se.radslag.work.find;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import se.radslag.model.MeetingId;
import se.radslag.model.search.Found;
import se.radslag.model.search.FoundMeeting;
import se.radslag.model.search.Query;
import se.radslag.store.Catalogue;
import se.radslag.store.DataFile;
import se.radslag.store.Session;
import se.radslag.swedish.Marking;
import se.radslag.swedish.QueryReader;
import se.radslag.swedish.words.Lexicon;

/**
 * Finds what was said at every meeting. Threads may share it; a search asks the data file for many
 * small things one after the other, and lets whoever saves come in between.
 */
public final class Finder {

  /** What nobody notices while a search's first letters are typed. */
  private static final Duration PATIENCE = Duration.ofMillis(30);

  /** The words of more items than these are not read in that time: trying would only delay. */
  private static final int SOON_READ = 2_000;

  /** With so few hits somebody may have mistyped. */
  private static final int FEW = 2;

  private final Steps steps;
  private final Optional<AttachmentTexts> files;
  private final ArchiveWords words;
  private Optional<Catalogue> catalogue = Optional.empty();
  private volatile boolean stopped;

  public Finder(DataFile data) {
    this(
        new Steps() {
          @Override
          public <T> T read(Function<Session, T> step) {
            return data.read(step);
          }
        },
        Optional.of(new AttachmentTexts(data)));
  }

  Finder(Steps steps) {
    this(steps, Optional.empty());
  }

  private Finder(Steps steps, Optional<AttachmentTexts> files) {
    this.steps = steps;
    this.files = files;
    this.words = new ArchiveWords(steps);
  }

  /**
   * Looks into the attached files that are new, so that their words are found too; away from the
   * window's thread, since each may take a while.
   *
   * @return how many there were
   */
  public int readFiles() {
    return files.map(AttachmentTexts::readAll).orElse(0);
  }

  /**
   * Reads the dictionary and the archive's words. Until that is done a search finds what begins
   * with the stems of the words; afterwards also the words that are made with them.
   *
   * @return how many attached files were new
   */
  public int prepare() {
    words.use(Lexicon.swedish());
    boolean done = false;
    while (!done && !stopped) {
      // A step at a time, so that a search need not wait for all.
      done = words.refresh(once());
    }
    return readFiles();
  }

  /** Ends {@link #prepare} after the step it is at: the data file is about to be closed. */
  public void stop() {
    stopped = true;
    files.ifPresent(AttachmentTexts::stop);
  }

  /** Finds the hits for a text; any text may be searched for. */
  public Searched find(Search search) {
    return find(QueryReader.read(search.text()), search);
  }

  /**
   * Finds the hits for what is sought.
   *
   * @param search how it was typed, in which order and how many
   */
  public Searched find(Query query, Search search) {
    if (!query.asks()) {
      return new Searched(query, Found.nothing(), Marking.nothing());
    }
    Catalogue now = catalogue();
    boolean known =
        words.refresh(
            now.lastItem() > SOON_READ
                ? () -> false
                : until(System.nanoTime() + PATIENCE.toNanos()));
    var lookup = new Lookup(steps, words, now);
    List<Places> wanted = query.wanted().stream().map(lookup::wanted).toList();
    List<Places> unwanted = query.unwanted().stream().map(lookup::unwanted).toList();
    var combined = new Combined(now, wanted, unwanted);
    var ranked = new Ranked(now, search.order(), search.most(), combined.lastMeeting());
    search.except().ifPresent(meeting -> ranked.leaveOut(row(meeting)));
    combined.into(ranked);
    var marking = new Marking(lookup.marked(), lookup.phrases());
    Set<Integer> attachments = new HashSet<>();
    wanted.forEach(places -> attachments.addAll(places.attachments));
    List<FoundMeeting> meetings =
        new Hits(steps, new Snippets(marking), attachments).meetings(ranked.best());
    // Before all words are read, one that is written right could be taken for a mistyped one.
    List<String> instead =
        known && ranked.hits() <= FEW ? new Instead(words).of(search.text(), query) : List.of();
    boolean more = wanted.stream().anyMatch(places -> places.cut);
    return new Searched(
        query, new Found(meetings, ranked.hits(), ranked.meetings(), more, instead), marking);
  }

  private int row(MeetingId meeting) {
    return steps.read(session -> session.found().row(meeting));
  }

  private synchronized Catalogue catalogue() {
    long version = steps.read(session -> session.search().agendaChanges());
    Catalogue known =
        catalogue
            .filter(one -> one.version() == version)
            .orElseGet(() -> steps.read(session -> session.search().catalogue()));
    catalogue = Optional.of(known);
    return known;
  }

  private static BooleanSupplier until(long end) {
    return () -> System.nanoTime() < end;
  }

  private static BooleanSupplier once() {
    var left = new boolean[] {true};
    return () -> {
      boolean first = left[0];
      left[0] = false;
      return first;
    };
  }
}
