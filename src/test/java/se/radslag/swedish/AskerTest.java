package se.radslag.swedish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.radslag.model.Note;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;

final class AskerTest {

  private static final List<Organisation> ALL =
      List.of(
          new Organisation(OrganisationId.create(), "PRO", false),
          new Organisation(OrganisationId.create(), "SPF Seniorerna", false),
          new Organisation(OrganisationId.create(), "Förvaltningen", true));

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Fråga från PRO,            När öppnar bryggan?,                    PRO
          Fråga från rådet,          PRO undrar när bryggan öppnar.,         PRO
          Fråga från rådet,          SPF: När öppnar bryggan?,               SPF Seniorerna
          Fråga från SPF Seniorerna, När öppnar bryggan?,                    SPF Seniorerna
          Fråga från rådet,          När öppnar bryggan?,                    ''
          Fråga från rådet,          Kan någon annan än till exempel PRO?,   ''
          Fråga från rådet,          Förvaltningen undrar något.,            ''
          Fråga från rådet,          PROV undrar något.,                     ''
          Fråga från rådet,          '',                                     ''
          """)
  void whoAsksIsNamedInTheLabelOrFirst(String label, String text, String name) {
    assertEquals(
        Optional.of(name).filter(one -> !one.isEmpty()),
        new Asker(ALL).of(new Note.CouncilRemark(label, text)).map(AskerTest::name));
  }

  @Test
  void onlyARemarkLabelledSoIsAQuestion() {
    assertTrue(Asker.isQuestion(new Note.CouncilRemark("Fråga från rådet", "När?")));
    assertFalse(Asker.isQuestion(new Note.CouncilRemark("Medskick från rådet", "När?")));
    assertFalse(Asker.isQuestion(new Note.Text("Fråga från rådet: När?")));
  }

  private static String name(OrganisationId id) {
    return ALL.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow().name();
  }
}
