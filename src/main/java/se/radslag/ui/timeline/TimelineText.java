package se.radslag.ui.timeline;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.radslag.model.Note;
import se.radslag.model.SearchHit;
import se.radslag.model.search.Passage;
import se.radslag.model.search.Timeline;
import se.radslag.model.search.TimelineEntry;
import se.radslag.swedish.Dates;
import se.radslag.swedish.Phrases;
import se.radslag.texts.Texts;
import se.radslag.ui.notes.NoteLines;

/** A timeline in words, as it is read, read out and copied. Immutable. */
record TimelineText(Texts texts) {

  /** "11 april 2024 · 4 Översyn av vården". */
  String head(TimelineEntry entry) {
    SearchHit hit = entry.hit();
    String day = hit.date().map(Dates::plain).orElseGet(() -> texts.get("ui.meetings.no-date"));
    String item = hit.number() > 0 ? hit.number() + " " + hit.title() : hit.title();
    return Stream.of(day, item).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
  }

  /** The lines of what was said; where nothing was, why it is here. */
  List<String> lines(TimelineEntry entry) {
    return entry.passages().isEmpty()
        ? Stream.of(entry.hit().plainSnippet()).filter(line -> !line.isBlank()).toList()
        : entry.passages().stream().flatMap(this::lines).toList();
  }

  /** All of it, each entry with its source. */
  String whole(Timeline timeline) {
    return timeline.entries().stream()
        .map(
            entry ->
                Stream.of(
                        Stream.of(head(entry)),
                        lines(entry).stream(),
                        Stream.of(texts.get("ui.timeline.source", source(entry))))
                    .flatMap(part -> part)
                    .collect(Collectors.joining("\n")))
        .collect(Collectors.joining("\n\n"));
  }

  private static String source(TimelineEntry entry) {
    return Phrases.source(entry.hit().date(), entry.hit().number());
  }

  private Stream<String> lines(Passage passage) {
    return switch (passage) {
      case Passage.Said(Note note) -> Stream.of(NoteLines.of(texts, note));
      case Passage.Decided(var decision) -> Stream.of(NoteLines.of(texts, decision));
      case Passage.Asked(var question, List<Note> answer) ->
          Stream.concat(
              Stream.of(NoteLines.of(texts, question)),
              answer.stream().map(note -> texts.get("ui.timeline.answer", note.text())));
      case Passage.Promised(var promise, boolean answered, var when) ->
          Stream.of(
              NoteLines.of(texts, promise)
                  + " "
                  + (answered
                      ? texts.get("ui.timeline.answered", when.map(Dates::plain).orElse("?"))
                      : texts.get("ui.timeline.open")));
    };
  }
}
