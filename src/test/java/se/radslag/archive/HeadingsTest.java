package se.radslag.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.radslag.archive.WordParts.p;
import static se.radslag.archive.WordParts.styled;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.radslag.Outcomes;
import se.radslag.model.AgendaItem;
import se.radslag.model.Note.Subheading;
import se.radslag.model.Note.Text;

/** Minutes whose items have neither numbers nor a list of them: the file's headings tell. */
final class HeadingsTest {

  private static final String STYLES =
      """
      <w:style w:styleId="Rubrik"><w:name w:val="Title"/></w:style>\
      <w:style w:styleId="Rubrik1"><w:name w:val="heading 1"/></w:style>\
      <w:style w:styleId="Rubrik2"><w:name w:val="heading 2"/></w:style>\
      <w:style w:styleId="Egen"><w:name w:val="Egen rubrik"/><w:pPr>\
      <w:outlineLvl w:val="0"/></w:pPr></w:style>""";

  @Test
  void headingsOfTheFirstLevelAreItems() throws IOException {
    ReadMinutes minutes =
        minutes(
                styled("<w:pStyle w:val=\"Rubrik\"/>", "Samråd om kvarnen")
                    + p("Datum: 3 maj 2031")
                    + styled("<w:pStyle w:val=\"Rubrik1\"/>", "Närvarande")
                    + p("Åsa Ek, Kaj Ström")
                    + styled("<w:pStyle w:val=\"Rubrik1\"/>", "Inledning")
                    + p("Mötet öppnades.")
                    + styled("<w:pStyle w:val=\"Egen\"/>", "Bron vid ån")
                    + styled("<w:pStyle w:val=\"Rubrik2\"/>", "Tidplan som rådet har fått se")
                    + p("Bron målas i maj.")
                    + p("Vid anteckningarna")
                    + p("Kaj Ström"))
            .orElseThrow();
    assertEquals(List.of("Inledning", "Bron vid ån"), titles(minutes));
    assertEquals(List.of(1, 2), minutes.items().stream().map(AgendaItem::number).toList());
    assertEquals(
        List.of(new Subheading("Tidplan som rådet har fått se"), new Text("Bron målas i maj.")),
        minutes.items().getLast().notes());
    assertEquals("Kaj Ström", minutes.closing().secretary());
    assertEquals("Samråd om kvarnen", minutes.details().title());
    assertEquals(2, minutes.attendance().getFirst().people().size());
  }

  @Test
  void aReportWithoutADayIsNoMinutes() throws IOException {
    assertEquals(
        Optional.empty(),
        minutes(
            styled("<w:pStyle w:val=\"Rubrik1\"/>", "Bakgrund till rapporten")
                + p("Bron är gammal.")
                + styled("<w:pStyle w:val=\"Rubrik1\"/>", "Slutsats av rapporten")
                + p("Den målas.")));
  }

  @Test
  void numbersCountForMoreThanHeadings() throws IOException {
    ReadMinutes minutes =
        minutes(
                p("Datum: 3 maj 2031")
                    + p("1 Inledning")
                    + p("Mötet öppnades.")
                    + p("2 Bron vid ån")
                    + styled("<w:pStyle w:val=\"Rubrik1\"/>", "Bakgrund till ärendet om bron")
                    + p("Bron är gammal.")
                    + styled("<w:pStyle w:val=\"Rubrik1\"/>", "Fortsatt arbete med bron")
                    + p("Den målas."))
            .orElseThrow();
    assertEquals(List.of("Inledning", "Bron vid ån"), titles(minutes));
  }

  private static List<String> titles(ReadMinutes minutes) {
    return minutes.items().stream().map(AgendaItem::title).toList();
  }

  private static Optional<ReadMinutes> minutes(String body) throws IOException {
    byte[] bytes = new WordParts().body(body).part("styles", "styles", "styles", STYLES).bytes();
    return Outcomes.value(EarlierFiles.read("möte.docx", bytes)).minutes();
  }
}
