package se.radslag.work.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Searches over an archive, and what each should find. Every third is held out: what is changed in
 * the search is judged by the others.
 */
public final class GoldSet {

  private static final int HELD_OUT = 3;

  private final List<Judged> judged = new ArrayList<>();

  /** Makes all the searches over the {@link GoldArchive}. */
  public static GoldSet overArchive(Finder finder) {
    return new GoldSet(finder, "guld.txt");
  }

  /** Makes all the searches over the real minutes the program is measured by. */
  public static GoldSet overSeeds(Finder finder) {
    return new GoldSet(finder, "riktiga.txt");
  }

  private GoldSet(Finder finder, String searches) {
    int number = 0;
    for (String line : GoldArchive.lines(searches)) {
      int bar = line.indexOf('|');
      String query = line.substring(0, bar).strip();
      Set<String> wanted =
          Stream.of(line.substring(bar + 1).strip().split(" "))
              .filter(one -> !one.isEmpty())
              .collect(Collectors.toCollection(TreeSet::new));
      Set<String> found =
          finder
              .find(Search.of(query, 1000))
              .found()
              .each()
              .map(hit -> GoldArchive.name(hit.date(), hit.number()))
              .collect(Collectors.toCollection(TreeSet::new));
      judged.add(new Judged(query, wanted, found, number % HELD_OUT == HELD_OUT - 1));
      number++;
    }
  }

  /** How many searches there are. */
  public int size() {
    return judged.size();
  }

  /** Of all. */
  public Figures all() {
    return Figures.of(judged);
  }

  /** Of those that are held out. */
  public Figures heldOut() {
    return Figures.of(judged.stream().filter(Judged::heldOut).toList());
  }

  /** The searches that found something else than they should, one a line; none held out. */
  public List<String> failures() {
    return judged.stream()
        .filter(one -> !one.wanted().equals(one.found()) && !one.heldOut())
        .map(one -> one.query() + ": wanted " + one.wanted() + ", found " + one.found())
        .toList();
  }

  private record Judged(String query, Set<String> wanted, Set<String> found, boolean heldOut) {

    long right() {
      return found.stream().filter(wanted::contains).count();
    }
  }

  /**
   * How good the searches are.
   *
   * @param recall how much of what should be found is found
   * @param precision how much of what is found should be
   */
  public record Figures(int searches, double recall, double precision) {

    private static Figures of(List<Judged> judged) {
      double right = judged.stream().mapToLong(Judged::right).sum();
      return new Figures(
          judged.size(),
          right / judged.stream().mapToInt(one -> one.wanted().size()).sum(),
          right / judged.stream().mapToInt(one -> one.found().size()).sum());
    }

    /** A line of a table. */
    public String line() {
      return String.format(
          Locale.ROOT, "%d searches: recall %.3f, precision %.3f", searches, recall, precision);
    }
  }
}
