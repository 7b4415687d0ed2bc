package se.radslag.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import se.radslag.model.AgendaItem;
import se.radslag.model.Note;
import se.radslag.swedish.Names;

/** Writes an agenda in copies of a template's samples. For one document and one thread. */
final class AgendaWriter {

  private final Samples samples;
  private final Numbering numbering;
  private final Marks marks;
  private int place;
  private final List<Element> written = new ArrayList<>();

  AgendaWriter(Samples samples, Numbering numbering, Marks marks) {
    this.samples = samples;
    this.numbering = numbering;
    this.marks = marks;
  }

  /** Puts the agenda in the place of the samples. */
  static void write(
      ContentControl control, List<Value.Entry> entries, Numbering numbering, Marks marks) {
    var writer = new AgendaWriter(Samples.in(control), numbering, marks);
    entries.forEach(writer::entry);
    Element content = control.content().orElseThrow();
    Xml.children(content).forEach(content::removeChild);
    writer.written.forEach(content::appendChild);
    control.settle();
  }

  private void entry(Value.Entry entry) {
    head(entry.item());
    if (!entry.time().isEmpty()) {
      optional(SampleKind.PUNKTTID, List.of(entry.time()));
    }
    optional(SampleKind.PUNKTBILAGA, entry.attachments());
    notes(entry.item().written());
  }

  /** What a template need not have a place for. */
  private void optional(SampleKind kind, List<String> texts) {
    Optional<Sample> sample = samples.find(kind);
    if (sample.isPresent() && !texts.isEmpty()) {
      written.addAll(sample.get().heading());
      texts.forEach(text -> written.add(sample.get().filled(text)));
    }
  }

  private void head(AgendaItem item) {
    Sample heading = samples.of(SampleKind.PUNKTRUBRIK);
    written.addAll(heading.heading());
    Element paragraph = heading.filled(item.title());
    place++;
    String kind = Marks.ITEM + place + "_" + item.number() + "_";
    marks.item(paragraph, kind, numbering.number(paragraph, item.number()));
    written.add(paragraph);
    if (!item.presenters().isEmpty()) {
      optional(SampleKind.FOREDRAGANDE, List.of(Names.joinWithAnd(item.presenters())));
    }
  }

  private void notes(List<Note> notes) {
    Optional<SampleKind> previous = Optional.empty();
    for (Note note : notes) {
      SampleKind kind = kind(note);
      note(note, kind, previous.equals(Optional.of(kind)));
      previous = Optional.of(kind);
    }
  }

  private void note(Note note, SampleKind kind, boolean more) {
    Sample sample = samples.of(kind);
    switch (note) {
      case Note.Bullet(int level, String text) -> written.add(bullet(sample, level, text));
      case Note.CouncilRemark(String label, String text) -> {
        headed(sample, more);
        written.add(sample.labelled(label, text));
      }
      case Note.Text _, Note.Subheading _, Note.RecordNote _, Note.Decision _, Note.FollowUp _ -> {
        headed(sample, more);
        written.add(sample.filled(note.text()));
      }
    }
  }

  private void headed(Sample sample, boolean more) {
    if (!more) {
      written.addAll(sample.heading());
    }
  }

  private Element bullet(Sample sample, int level, String text) {
    Element paragraph = sample.onLevel(level, text);
    if (level > sample.paragraphs().size()) {
      numbering.indent(paragraph, level - 1);
    }
    return paragraph;
  }

  private static SampleKind kind(Note note) {
    return switch (note) {
      case Note.Text _ -> SampleKind.STYCKE;
      case Note.Subheading _ -> SampleKind.MELLANRUBRIK;
      case Note.Bullet _ -> SampleKind.PUNKT;
      case Note.CouncilRemark _ -> SampleKind.INLAGG;
      case Note.RecordNote _ -> SampleKind.PROTOKOLLSANTECKNING;
      case Note.Decision _ -> SampleKind.BESLUT;
      case Note.FollowUp _ -> SampleKind.UPPFOLJNING;
    };
  }
}
