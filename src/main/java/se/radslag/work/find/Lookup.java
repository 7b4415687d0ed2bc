package se.radslag.work.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.radslag.model.search.Term;
import se.radslag.store.Catalogue;
import se.radslag.store.SearchRepository;
import se.radslag.store.SearchRepository.AttachedTo;
import se.radslag.store.SearchRepository.Named;
import se.radslag.swedish.Words;
import se.radslag.swedish.words.Kinship;

/** Finds where each thing that is sought stands, step by step. Belongs to one thread. */
final class Lookup {

  private static final double IN_TITLE = 2.5;
  private static final double AS_PRESENTER = 1.5;
  private static final double IN_NOTES = 1;
  private static final double IN_ATTACHMENT = 0.7;
  private static final double IN_MEETING = 0.6;
  private static final double ONLY_THERE = 0.2;

  private final Steps steps;
  private final ArchiveWords words;
  private final Catalogue catalogue;
  private final NoteRows notes;
  private final NoteRows questions;
  private final Set<String> marked = new LinkedHashSet<>();
  private final List<List<String>> phrases = new ArrayList<>();

  Lookup(Steps steps, ArchiveWords words, Catalogue catalogue) {
    this.steps = steps;
    this.words = words;
    this.catalogue = catalogue;
    this.notes = new NoteRows(steps, catalogue.lastItem(), NoteRows.Which.ALL);
    this.questions = new NoteRows(steps, catalogue.lastItem(), NoteRows.Which.QUESTIONS);
  }

  /** The words to be marked in what is found. */
  Set<String> marked() {
    return marked;
  }

  /** The phrases to be marked. */
  List<List<String>> phrases() {
    return phrases;
  }

  /** Where something stands that must be there. */
  Places wanted(Term term) {
    Places places =
        switch (term) {
          case Term.Word(String word) -> word(words.akin(word), true);
          case Term.Phrase(var phrase) -> phrase(phrase, true);
          case Term.Person(var name) -> person(name);
          case Term.Organisation(var name) -> organisation(name);
          case Term.Years(var first, var last) -> years(first.getValue(), last.getValue());
          case Term.Title(var title) ->
              every(title, (one, into) -> inTitles(words.akin(one), into));
          case Term.Question(var asked) -> question(asked);
        };
    return places;
  }

  /** Where something stands that must not be there: a word only as itself and in its forms. */
  Places unwanted(Term term) {
    return switch (term) {
      case Term.Word(String word) -> word(new AkinWords(words.akin(word).itself(), false), false);
      case Term.Phrase(var phrase) -> phrase(phrase, false);
      case Term.Person _, Term.Organisation _, Term.Years _, Term.Title _, Term.Question _ -> {
        int markedBefore = marked.size();
        Places places = wanted(term);
        if (marked.size() > markedBefore) {
          List<String> kept = marked.stream().limit(markedBefore).toList();
          marked.retainAll(kept);
        }
        yield places;
      }
    };
  }

  private Places word(AkinWords all, boolean mark) {
    var places = new Places(catalogue);
    List<Akin> akin = all.words();
    if (akin.isEmpty()) {
      return places;
    }
    if (mark) {
      akin.forEach(one -> marked.add(one.word()));
    }
    byKinship(
        akin,
        (how, some) -> {
          double weight = how.weight();
          InHeads heads = steps.read(session -> InHeads.of(session.search(), some));
          places.items.add(heads.titles(), IN_TITLE * weight);
          if (how != Kinship.PART) {
            places.items.add(heads.presenters(), AS_PRESENTER * weight);
          }
          places.meetings.add(heads.details(), IN_MEETING * weight);
          attachments(heads.attachments(), IN_ATTACHMENT * weight, places);
        });
    places.cut = notes.add(akin, IN_NOTES, places.items) || all.cut();
    present(nearest(akin), places);
    return places;
  }

  private Places phrase(List<String> phrase, boolean mark) {
    var places = new Places(catalogue);
    if (mark) {
      phrases.add(phrase);
    }
    places.items.add(steps.read(session -> session.search().phraseInHeads(phrase)), IN_TITLE);
    places.items.add(steps.read(session -> session.search().phraseInNotes(phrase)), IN_NOTES);
    places.meetings.add(
        steps.read(session -> session.search().phraseInDetails(phrase)), IN_MEETING);
    attachments(
        steps.read(session -> session.search().phraseInAttachments(phrase)), IN_ATTACHMENT, places);
    String whole = " " + String.join(" ", phrase) + " ";
    attended(
        name -> (" " + String.join(" ", Words.of(name)) + " ").contains(whole), phrase, places);
    return places;
  }

  private Places person(List<String> name) {
    return named(name, steps.read(session -> session.search().persons()), true);
  }

  private Places organisation(List<String> name) {
    return named(name, steps.read(session -> session.search().organisations()), false);
  }

  /** Who is meant is told by the register; where the register knows nobody, by the words alone. */
  private Places named(List<String> typed, List<Named> register, boolean people) {
    List<Named> meant =
        register.stream().filter(one -> begins(typed, Words.of(one.name()))).toList();
    Places places = every(typed, (word, into) -> inItems(spelled(word, meant), into));
    int[] meetings =
        meant.isEmpty()
            ? new int[0]
            : steps.read(
                session ->
                    people
                        ? session.search().attendedBy(meant.stream().map(Named::row).toList())
                        : session.search().attendedFor(meant.stream().map(Named::row).toList()));
    places.ofMeeting = true;
    places.meetings.add(meetings, IN_MEETING);
    return places;
  }

  private static boolean begins(List<String> typed, List<String> name) {
    return typed.stream().allMatch(word -> name.stream().anyMatch(part -> part.startsWith(word)));
  }

  /** The parts of the names that are meant, also in the genitive. */
  private List<Akin> spelled(String typed, List<Named> meant) {
    Stream<String> parts =
        meant.stream()
            .flatMap(one -> Words.of(one.name()).stream())
            .filter(part -> part.startsWith(typed));
    return Stream.concat(Stream.of(typed), parts)
        .distinct()
        .flatMap(part -> Stream.of(part, part + "s"))
        .map(part -> new Akin(part, Kinship.SAME, 1))
        .toList();
  }

  private Places years(int first, int last) {
    var places = new Places(catalogue);
    places.aboutItems = false;
    places.ofMeeting = true;
    int from = Catalogue.number(LocalDate.of(Math.max(1, first), 1, 1));
    int to = Catalogue.number(LocalDate.of(Math.min(last, 9999), 12, 31));
    IntPredicate within =
        meeting -> catalogue.dayOf(meeting) >= from && catalogue.dayOf(meeting) <= to;
    IntStream.rangeClosed(1, catalogue.lastMeeting())
        .filter(meeting -> catalogue.dayOf(meeting) > 0)
        .filter(within)
        .forEach(meeting -> places.meetings.add(meeting, (float) ONLY_THERE));
    return places;
  }

  private Places question(List<String> asked) {
    if (asked.isEmpty()) {
      var places = new Places(catalogue);
      places.items.add(steps.read(session -> session.search().asked()), IN_NOTES);
      return places;
    }
    return every(
        asked,
        (word, into) -> {
          AkinWords akin = words.akin(word);
          akin.words().forEach(one -> marked.add(one.word()));
          return questions.add(akin.words(), IN_NOTES, into) || akin.cut();
        });
  }

  /**
   * The items that fit every one of some words.
   *
   * @param each looks one of them up; whether some of its kin were left out
   */
  private Places every(List<String> all, BiPredicate<String, Scores> each) {
    var places = new Places(catalogue);
    var scores = new ArrayList<Scores>();
    for (String word : all) {
      var into = new Scores(catalogue.lastItem());
      places.cut |= each.test(word, into);
      scores.add(into);
    }
    for (int item = 1; item <= scores.getFirst().last(); item++) {
      int row = item;
      if (scores.stream().allMatch(one -> one.has(row))) {
        places.items.add(
            row, (float) scores.stream().mapToDouble(one -> one.of(row)).average().orElse(0));
      }
    }
    return places;
  }

  /** Titles are so few that each word is looked up. */
  private boolean inTitles(AkinWords akin, Scores into) {
    akin.words().forEach(one -> marked.add(one.word()));
    byKinship(
        akin.words(),
        (how, some) ->
            into.add(
                steps.read(session -> session.search().inTitles(some)), IN_TITLE * how.weight()));
    return akin.cut();
  }

  private boolean inItems(List<Akin> names, Scores into) {
    names.forEach(one -> marked.add(one.word()));
    List<String> spelled = names.stream().map(Akin::word).toList();
    into.add(steps.read(session -> session.search().inTitles(spelled)), IN_TITLE);
    into.add(steps.read(session -> session.search().inPresenters(spelled)), AS_PRESENTER);
    return notes.add(names, IN_NOTES, into);
  }

  private static Set<String> nearest(List<Akin> akin) {
    return akin.stream()
        .filter(one -> one.kinship() != Kinship.PART)
        .map(Akin::word)
        .collect(Collectors.toSet());
  }

  private void present(Set<String> parts, Places places) {
    attended(name -> Words.of(name).stream().anyMatch(parts::contains), parts, places);
  }

  /**
   * Adds the meetings of those who are meant.
   *
   * @param words who is meant has one of these in the name
   */
  private void attended(Predicate<String> isMeant, Collection<String> words, Places places) {
    List<Integer> persons = rows(steps.read(session -> session.search().persons()), words, isMeant);
    List<Integer> organisations =
        rows(steps.read(session -> session.search().organisations()), words, isMeant);
    if (!persons.isEmpty()) {
      places.meetings.add(steps.read(session -> session.search().attendedBy(persons)), ONLY_THERE);
    }
    if (!organisations.isEmpty()) {
      places.meetings.add(
          steps.read(session -> session.search().attendedFor(organisations)), ONLY_THERE);
    }
  }

  /** Most names have nothing of it, and taking them apart would take longer than all the rest. */
  private static List<Integer> rows(
      List<Named> all, Collection<String> words, Predicate<String> isMeant) {
    String names = Words.small(all.stream().map(Named::name).collect(Collectors.joining("\n")));
    List<String> there = words.stream().filter(names::contains).toList();
    return there.isEmpty()
        ? List.of()
        : all.stream().filter(one -> isMeant.test(one.name())).map(Named::row).toList();
  }

  private void attachments(int[] rows, double weight, Places places) {
    if (rows.length == 0) {
      return;
    }
    List<Integer> all = IntStream.of(rows).boxed().toList();
    for (AttachedTo one : steps.read(session -> session.search().attachedTo(all))) {
      if (one.item() > 0) {
        places.items.add(one.item(), (float) weight);
      } else {
        places.meetings.add(one.meeting(), (float) weight);
      }
      places.attachments.add(one.row());
    }
  }

  private static void byKinship(List<Akin> akin, BiConsumer<Kinship, List<String>> told) {
    Map<Kinship, List<String>> by =
        akin.stream()
            .collect(
                Collectors.groupingBy(
                    Akin::kinship,
                    TreeMap::new,
                    Collectors.mapping(Akin::word, Collectors.toList())));
    by.forEach(told);
  }

  /** Everything but the notes, asked for at once. */
  @SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
  private record InHeads(int[] titles, int[] presenters, int[] details, int[] attachments) {

    static InHeads of(SearchRepository search, List<String> words) {
      return new InHeads(
          search.inTitles(words),
          search.inPresenters(words),
          search.inDetails(words),
          search.inAttachments(words));
    }
  }
}
