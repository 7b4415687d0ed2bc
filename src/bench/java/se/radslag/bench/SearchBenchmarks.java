package se.radslag.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import se.radslag.Seeds;
import se.radslag.model.AgendaItem;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingChange;
import se.radslag.model.Note;
import se.radslag.store.DataFile;
import se.radslag.ui.DataFiles;
import se.radslag.work.ImportMinutes;
import se.radslag.work.find.Finder;
import se.radslag.work.find.GoldArchive;
import se.radslag.work.find.GoldSet;
import se.radslag.work.find.Search;
import se.radslag.work.find.Searched;

/**
 * Searching while letters are typed, in 2,000 and in 20,000 meetings; beside it FTS5 alone, LIKE
 * and grep; the first search of a process; saving while somebody searches; and how good the hits
 * are.
 */
final class SearchBenchmarks {

  private static final int FEW = 2_000;
  private static final int MANY = 20_000;
  private static final int ROUNDS = 3;
  private static final int MOST_HITS = 100;
  private static final int PROCESSES = 9;
  private static final int COMMITS = 200;

  private static final double MOST_FEW = 100;
  private static final double MOST_MANY = 250;
  private static final double MOST_FIRST = 300;
  private static final double MOST_AGAINST_BARE = 2;
  private static final double MOST_INDEX = 1;
  private static final double MOST_SLOWER = 1.1;
  private static final double LEAST_GOOD = 0.95;

  /** Each is typed letter by letter; every beginning is a search. */
  private static final List<String> TYPED =
      List.of(
          "vård",
          "sjukresor",
          "läkarbilar",
          "kommunplan helgtid",
          "demens stöd",
          "buss",
          "person:förnamn7 vård",
          "fråga:taxa",
          "punkt:vård",
          "år:2024 trygghetslarm",
          "\"och som inte\"",
          "i",
          "och",
          "de",
          "st",
          "fö",
          "vå",
          "vattenkö -plan");

  private final PrintStream out;
  private final ClassCache cache;
  private final List<Limit> limits = new ArrayList<>();

  private SearchBenchmarks(PrintStream out, ClassCache cache) {
    this.out = out;
    this.cache = cache;
  }

  /**
   * Takes the measures and ends with exit code 1 if a bound is missed.
   *
   * @param arguments the build's folder, and a number of meetings if not both are wanted
   */
  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException {
    System.setProperty(BenchFolder.PROPERTY, Path.of(arguments[0]).toString());
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf(
        Locale.ROOT,
        "searching, at a load of %.1f on %d processors%n",
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        Runtime.getRuntime().availableProcessors());
    var all = new SearchBenchmarks(out, trained());
    all.quality();
    all.realQuality();
    if (arguments.length > 1) {
      int meetings = Integer.parseInt(arguments[1]);
      all.archive(meetings, meetings > FEW ? MOST_MANY : MOST_FEW);
    } else {
      double few = all.archive(FEW, MOST_FEW);
      double many = all.archive(MANY, MOST_MANY);
      all.limits.add(new Limit("start with 20,000 meetings", many / few, MOST_SLOWER, "times"));
    }
    all.limits.forEach(limit -> out.println(limit.line()));
    System.exit(all.limits.stream().allMatch(Limit::holds) ? 0 : 1);
  }

  private void quality() {
    try (DataFile data = DataFiles.opened(DataFile.openOrCreate(BenchFolder.file("gold.db")))) {
      new GoldArchive().keep(data);
      var finder = new Finder(data);
      finder.prepare();
      var gold = GoldSet.overArchive(finder);
      good("gold set", gold.all());
      good("gold set, held out", gold.heldOut());
    }
  }

  /** Over the real minutes, where they are. */
  private void realQuality() throws IOException {
    if (!Seeds.there()) {
      out.println("gold set over real minutes: there are none here");
      return;
    }
    try (DataFile data = DataFiles.opened(DataFile.openOrCreate(BenchFolder.file("seeds.db")))) {
      new ImportMinutes(data).keep(ImportMinutes.read(Seeds.all()));
      var finder = new Finder(data);
      finder.prepare();
      good("gold set over real minutes", GoldSet.overSeeds(finder).all());
    }
  }

  private void good(String what, GoldSet.Figures figures) {
    out.println(what + ", " + figures.line());
    limits.add(new Limit("missed hits of the " + what, 1 - figures.recall(), 1 - LEAST_GOOD, ""));
    limits.add(new Limit("wrong hits of the " + what, 1 - figures.precision(), 1 - LEAST_GOOD, ""));
  }

  /** The median time to start, in milliseconds. */
  private double archive(int meetings, double most)
      throws IOException, SQLException, InterruptedException {
    Path file = BenchFolder.file("radslag.db");
    try (DataFile data = DataFiles.opened(DataFile.openOrCreate(file))) {
      new SearchArchive().fill(data, meetings);
    }
    String of = " of " + meetings + " meetings";
    var started = new Times();
    var first = new Times();
    var uncached = new Times();
    for (int i = 0; i < PROCESSES; i++) {
      first(cache.process(FirstSearch.class, file.toString()), new Times(), first);
      first(MeasureProcess.of(FirstSearch.class, file.toString()), started, uncached);
    }
    out.println(started.line("until the latest" + of + " can be shown, without a cache"));
    out.println(first.line("first search of a process in" + of));
    out.println(uncached.line("  without a cache of classes"));
    limits.add(new Limit("first search" + of, first.percentile(Times.MEDIAN), MOST_FIRST, "ms"));
    try (DataFile data = DataFiles.opened(DataFile.openOrCreate(file))) {
      warm(data, of, most);
    }
    return started.percentile(Times.MEDIAN);
  }

  private void warm(DataFile data, String of, double most)
      throws SQLException, IOException, InterruptedException {
    Path copy = data.path().resolveSibling("copy.db");
    DataFiles.opened(data.backUp(copy));
    var finder = new Finder(data);
    long began = System.nanoTime();
    finder.prepare();
    out.printf(
        Locale.ROOT,
        "dictionary and words%s read in %.0f ms%n",
        of,
        (System.nanoTime() - began) / 1e6);
    try (var bare = new BareIndex(copy)) {
      typed(finder, bare, of, most, most > MOST_FEW);
      out.printf(
          Locale.ROOT,
          "LIKE %.0f ms, grep -ri %.0f ms%n",
          bare.like("vård") / 1e6,
          bare.grep("vård") / 1e6);
      limits.add(
          new Limit("index against text" + of, bare.indexAgainstText(), MOST_INDEX, "times"));
    }
    whileSearching(data, finder, of);
  }

  /**
   * @param large whether FTS5 alone is so slow that only what is typed whole is compared
   */
  private void typed(Finder finder, BareIndex bare, String of, double most, boolean large)
      throws SQLException {
    var own = new Times();
    var others = new Times();
    String slowest = "";
    long longest = 0;
    for (int round = 0; round <= ROUNDS; round++) {
      for (String text : TYPED) {
        for (int end = 1; end <= text.length(); end++) {
          String typed = text.substring(0, end);
          long before = System.nanoTime();
          Searched searched = finder.find(Search.of(typed, MOST_HITS));
          long between = System.nanoTime();
          if (round > 0) {
            own.add(between - before);
            if (between - before > longest && round > 1) {
              longest = between - before;
              slowest = typed;
            }
            boolean compared = !large || end == text.length();
            if (compared && round == 1 && !searched.marking().words().isEmpty()) {
              others.add(bare.match(searched.marking().words()));
            }
          }
        }
      }
    }
    out.println(own.line("a search for each letter typed in" + of));
    out.println("  the slowest: " + slowest);
    out.println(others.line("FTS5 alone for the same words"));
    limits.add(new Limit("search p95" + of, own.percentile(Times.MOST), most, "ms"));
    limits.add(
        new Limit(
            "search against FTS5 alone, p95" + of,
            own.percentile(Times.MOST) / others.percentile(Times.MOST),
            MOST_AGAINST_BARE,
            "times"));
    limits.add(
        new Limit(
            "search against FTS5 alone, p50" + of,
            own.percentile(Times.MEDIAN) / others.percentile(Times.MEDIAN),
            MOST_AGAINST_BARE,
            "times"));
  }

  /** Commits one after the other, alone and while another thread does nothing but search. */
  private void whileSearching(DataFile data, Finder finder, String of) {
    Meeting meeting =
        data.read(
            session ->
                session.meetings().find(session.meetings().list().getFirst().id()).orElseThrow());
    Times alone = commits(data, meeting);
    var going = new AtomicBoolean(true);
    CompletableFuture<Void> searching =
        CompletableFuture.runAsync(
            () -> {
              while (going.get()) {
                finder.find(Search.of("vård och", MOST_HITS));
              }
            });
    Times beside = commits(data, meeting);
    going.set(false);
    searching.join();
    out.println(alone.line("commit" + of));
    out.println(beside.line("commit while searching" + of));
  }

  private static Times commits(DataFile data, Meeting meeting) {
    var times = new Times();
    AgendaItem item = meeting.items().getFirst();
    for (int i = 0; i < COMMITS; i++) {
      var change =
          new MeetingChange.NotesChanged(
              meeting.id(), item.id(), List.of(new Note.Text("Ändring nummer " + i + ".")));
      long before = System.nanoTime();
      data.write(
          session -> {
            session.apply(change);
            return change;
          });
      times.add(System.nanoTime() - before);
    }
    return times;
  }

  /** Trained as the package's is: by a search in a small archive. */
  private static ClassCache trained() throws IOException, InterruptedException {
    Path file = BenchFolder.file("training.db");
    try (DataFile data = DataFiles.opened(DataFile.openOrCreate(file))) {
      new GoldArchive().keep(data);
    }
    return ClassCache.trained(file.resolveSibling("cache"), FirstSearch.class, file.toString());
  }

  private static void first(ProcessBuilder measured, Times started, Times first)
      throws IOException {
    Process process = measured.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (InputStream told = process.getInputStream()) {
      String[] times = new String(told.readAllBytes(), StandardCharsets.UTF_8).strip().split(" ");
      started.add(Long.parseLong(times[0]));
      first.add(Long.parseLong(times[1]));
    }
  }
}
