package se.radslag.document;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.radslag.model.AgendaItem;
import se.radslag.model.Closing;
import se.radslag.model.CouncilId;
import se.radslag.model.Details;
import se.radslag.model.DocumentKind;
import se.radslag.model.ItemId;
import se.radslag.model.ItemKind;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingDate;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingState;
import se.radslag.model.MeetingTime;
import se.radslag.model.Note;
import se.radslag.texts.Texts;

/**
 * How to make a template, and what each tag means: one text for the page in the program, the Word
 * document and the manual. Immutable; threads may share it.
 */
public record TemplateGuide(String title, List<Section> sections) {

  private static final List<String> STEPS =
      List.of(
          "template.guide.start",
          "template.guide.letterhead",
          "template.guide.control",
          "template.guide.look");

  private static final List<String> TO_KNOW =
      List.of(
          "template.guide.empty",
          "template.guide.question-mark",
          "template.guide.dates",
          "template.guide.lists",
          "template.guide.number",
          "template.guide.heading-before",
          "template.guide.words-that-stay",
          "template.guide.several",
          "template.guide.not-filled",
          "template.guide.links");

  public TemplateGuide {
    sections = List.copyOf(sections);
  }

  /** The guide in a language. */
  public static TemplateGuide of(Texts texts) {
    return new TemplateGuide(
        texts.get("template.guide.title"),
        List.of(
            section(texts, "template.guide.how", STEPS, List.of()),
            section(texts, "template.guide.fields", List.of(), TemplateTags.fields()),
            section(
                texts,
                "template.guide.samples",
                List.of("template.guide.agenda"),
                TemplateTags.samples()),
            section(
                texts,
                "template.guide.others",
                List.of("template.guide.repeated"),
                TemplateTags.others()),
            section(texts, "template.guide.to-know", TO_KNOW, List.of())));
  }

  /** What a tag means. */
  public static String meaning(Texts texts, String tag) {
    return texts.get("template.tag." + tag.replace('_', '-'));
  }

  /** What a tag is called among people. */
  public static String name(Texts texts, String tag) {
    return texts.get("template.tag-name." + tag.replace('_', '-'));
  }

  /** The guide as a Word document, in the program's own template. */
  public byte[] docx() {
    List<AgendaItem> items =
        IntStream.range(0, sections.size())
            .mapToObj(number -> sections.get(number).item(number + 1))
            .toList();
    var details =
        new Details("", "", "", "", title, MeetingDate.unknown(), MeetingTime.unknown(), "");
    var meeting =
        new Meeting(
            MeetingId.create(),
            CouncilId.create(),
            MeetingState.DRAFT,
            details,
            List.of(),
            items,
            Closing.empty(),
            List.of());
    return new WordDocument()
        .write(new Content.Minutes(meeting, List.of()), Template.builtIn(DocumentKind.MINUTES));
  }

  private static Section section(
      Texts texts, String title, List<String> paragraphs, List<String> tags) {
    return new Section(
        texts.get(title),
        paragraphs.stream().map(key -> texts.get(key)).toList(),
        tags.stream().map(tag -> new Entry(tag, meaning(texts, tag))).toList());
  }

  /** A part of the guide: paragraphs, then tags. */
  public record Section(String title, List<String> paragraphs, List<Entry> entries) {

    public Section {
      paragraphs = List.copyOf(paragraphs);
      entries = List.copyOf(entries);
    }

    AgendaItem item(int number) {
      List<Note> notes =
          Stream.concat(
                  paragraphs.stream().<Note>map(Note.Text::new),
                  entries.stream().map(one -> new Note.Bullet(1, one.tag() + ": " + one.meaning())))
              .toList();
      return new AgendaItem(ItemId.create(), number, title, ItemKind.MATTER, List.of(), notes);
    }
  }

  /** A tag and what it means. */
  public record Entry(String tag, String meaning) {}
}
